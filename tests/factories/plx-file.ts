/** The attributes of one row of a .plx table. */
export type PlxAttributes = Readonly<Record<string, string | number | boolean>>

/** Writes a .plx as «Планы СПО» does, UTF-16 with a byte order mark. */
export function plxFile(
  tables: Readonly<Record<string, readonly PlxAttributes[]>>,
  options: { readonly bigEndian?: boolean; readonly document?: PlxAttributes } = {},
): Uint8Array {
  return utf16(plxText(tables, options.document), options.bigEndian ?? false)
}

/** The XML of a .plx. */
export function plxText(
  tables: Readonly<Record<string, readonly PlxAttributes[]>>,
  document: PlxAttributes = { СеместровНаКурсе: 2 },
): string {
  const rows = Object.entries(tables).flatMap(([table, all]) =>
    all.map(
      (row, at) => `<${table} diffgr:id="${table}${at + 1}" msdata:rowOrder="${at}" ${attributes(row)} />`,
    ),
  )
  return [
    '<?xml version="1.0" encoding="utf-16"?>',
    `<Документ ${attributes(document)}>`,
    '<diffgr:diffgram xmlns:msdata="urn:schemas-microsoft-com:xml-msdata" xmlns:diffgr="urn:schemas-microsoft-com:xml-diffgram-v1">',
    '<dsMMISDB xmlns="http://tempuri.org/dsMMISDB.xsd">',
    ...rows,
    '</dsMMISDB></diffgr:diffgram></Документ>',
  ].join('\r\n')
}

/** Text in UTF-16 of either byte order, with its mark. */
export function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}

const attributes = (row: PlxAttributes): string =>
  Object.entries(row)
    .map(([name, value]) => `${name}="${String(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`)
    .join(' ')

const HOURS = { Лек: 101, Пр: 103, СР: 107, Контроль: 108, Итого: 1000, Эк: 1, ЗаО: 3 } as const

/** A row of the table of hours: so much work of a kind of the plan's row in a semester of a course. */
export const plxHours = (
  row: number,
  work: keyof typeof HOURS,
  course: number,
  semester: number,
  amount: number,
): PlxAttributes => ({
  КодОбъекта: row,
  КодВидаРаботы: HOURS[work],
  КодТипаЧасов: 1,
  Курс: course,
  Семестр: semester,
  Сессия: 0,
  Количество: amount,
})

/** A small plan of a welder: a subject, and a module with its course, its two practices and its exam. */
export const smallPlan = (changes: Readonly<Record<string, readonly PlxAttributes[]>> = {}) => ({
  ООП: [{ Код: 1, Шифр: '15.01.05', Название: 'Сварщик' }],
  Планы: [
    {
      ГодНачалаПодготовки: 2025,
      КодАктивногоООП: 1,
      СрокОбучения: 1,
      СрокОбученияМесяцев: 10,
      КодБазы: 3,
      Квалификация: 'Сварщик',
      ЧислоКурсов: 1,
    },
  ],
  СправочникБазы: [{ Код: 3, Наименование: 'основное общее образование' }],
  ДолжностныеЛица: [{ Код: 1, ФИО: 'Вымышленный Иван Петрович' }],
  ПланыСтроки: [
    { Код: -1, ДисциплинаКод: 'ОП.01', Дисциплина: 'Черчение', ТипОбъекта: 2, ЧасовПоПлану: 36 },
    { Код: -2, ДисциплинаКод: 'ПМ.01', Дисциплина: 'Ручная сварка', ТипОбъекта: 1, ЧасовПоПлану: 108 },
    { Код: -3, КодРодителя: -2, ДисциплинаКод: 'МДК.01.01', Дисциплина: 'Технология', ТипОбъекта: 2 },
    {
      Код: -4,
      КодРодителя: -2,
      ДисциплинаКод: 'УП.01',
      Дисциплина: 'Учебная практика',
      ТипОбъекта: 3,
      ВидПрактики: 6,
    },
    {
      Код: -5,
      КодРодителя: -2,
      ДисциплинаКод: 'ПП.01',
      Дисциплина: 'Производственная практика',
      ТипОбъекта: 3,
      ВидПрактики: 7,
      РассредПрактика: true,
    },
  ],
  ПланыНовыеЧасы: [
    plxHours(-1, 'Лек', 1, 1, 20),
    plxHours(-1, 'Пр', 1, 1, 16),
    plxHours(-1, 'Итого', 1, 1, 36),
    plxHours(-1, 'ЗаО', 1, 1, 1),
    plxHours(-2, 'Итого', 1, 1, 36),
    plxHours(-2, 'Итого', 1, 2, 72),
    plxHours(-3, 'Лек', 1, 1, 36),
    plxHours(-3, 'Эк', 1, 1, 1),
    plxHours(-4, 'Пр', 1, 2, 36),
    plxHours(-4, 'ЗаО', 1, 2, 1),
    plxHours(-5, 'Пр', 1, 2, 36),
    plxHours(-5, 'ЗаО', 1, 2, 1),
  ],
  ...changes,
})
