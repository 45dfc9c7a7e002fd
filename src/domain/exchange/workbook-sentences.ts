import { countEn, countRu } from '../values/plural.ts'
import type { Sentences } from '../values/sentences.ts'
import type { Language } from '../values/text.ts'
import { isRegisterName, registerOf } from './cluster-workbook.ts'

const list = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value))

/** The parts of a record's key beside each other. */
const words = (value: unknown): string => (Array.isArray(value) ? value.join(' ') : String(value))

/** « Maybe … » where a near word is known. */
const maybe = (near: unknown, ru: string): string => (near === null ? '' : ` ${ru} «${String(near)}»?`)

/** A register by its name as the workbook's sheet shows it. */
const titleOf = (name: unknown, language: Language): string =>
  isRegisterName(name) ? registerOf(name).title[language] : String(name)

/** More sheets than this are counted. */
const MOST_NAMED = 6

function titlesOf(names: unknown, language: Language): string {
  const titles = Array.isArray(names) ? names.map(name => titleOf(name, language)) : []
  const more = titles.length - MOST_NAMED
  const named = titles.slice(0, more > 1 ? MOST_NAMED : titles.length).join(', ')
  if (more <= 1) return named
  return language === 'ru' ? `${named} и ещё ${more}` : `${named} and ${more} more`
}

/** What is said about a cell of a workbook. */
const cells: Sentences = {
  'cell.empty': {
    ru: () => 'Ячейка пуста, а значение обязательно. Впишите его.',
    en: () => 'The cell is empty, and a value is required. Fill it in.',
  },
  'cell.error': {
    ru: () => 'В ячейке ошибка формулы. Впишите само значение.',
    en: () => 'The cell holds a formula’s error. Fill in the value itself.',
  },
  'cell.formula': {
    ru: () => 'В ячейке формула: взято её последнее значение. Возможно, надёжнее вписать само значение.',
    en: () => 'The cell holds a formula: its last value was taken. Maybe the value itself is safer.',
  },
  'cell.formula-empty': {
    ru: () =>
      'В ячейке формула без значения. Откройте книгу в Excel, сохраните её или впишите само значение.',
    en: () =>
      'The cell holds a formula without a value. Open and save the workbook in Excel, or fill in the value.',
  },
  'cell.spaces': {
    ru: () => 'Пробелы вокруг значения убраны.',
    en: () => 'The spaces around the value were removed.',
  },
  'cell.look-alikes': {
    ru: facts => `Похожие буквы другого алфавита заменены: взято «${facts.taken}».`,
    en: facts => `Letters of another alphabet that look alike were replaced: “${facts.taken}” was taken.`,
  },
  'cell.turned-into-date': {
    ru: () =>
      'Excel превратил значение в дату. Задайте столбцу формат «Текстовый» и впишите значение заново.',
    en: () =>
      'Excel has turned the value into a date. Give the column the format “Text” and fill it in again.',
  },
  'cell.not-text': {
    ru: () => 'Здесь нужен текст, а стоит логическое значение.',
    en: () => 'A text is needed here, and this is a logical value.',
  },
  'cell.too-long': {
    ru: facts =>
      `Текст слишком длинный: ${countRu(facts.length, ['знак', 'знака', 'знаков'])}, а помещается ${facts.max}.`,
    en: facts => `The text is too long: ${facts.length} characters, and ${facts.max} fit.`,
  },
  'cell.not-a-number': {
    ru: () => 'Это не число. Впишите число цифрами, без единицы измерения.',
    en: () => 'This is no number. Fill in digits, without a unit.',
  },
  'cell.not-whole': {
    ru: () => 'Здесь нужно целое число.',
    en: () => 'A whole number is needed here.',
  },
  'cell.too-many-digits': {
    ru: facts =>
      `После запятой может быть не больше ${countRu(facts.digits, ['цифры', 'цифр', 'цифр'])}. Округлите число.`,
    en: facts => `At most ${countEn(facts.digits, 'digit')} may follow the point. Round the number.`,
  },
  'cell.too-small': {
    ru: facts => `Число меньше допустимого: не меньше ${facts.min}.`,
    en: facts => `The number is too small: at least ${facts.min}.`,
  },
  'cell.too-big': {
    ru: facts => `Число больше допустимого: не больше ${facts.max}.`,
    en: facts => `The number is too big: at most ${facts.max}.`,
  },
  'cell.not-a-date': {
    ru: () => 'Это не дата. Впишите её как 24.01.2025.',
    en: () => 'This is no date. Write it as 24.01.2025 or 2025-01-24.',
  },
  'cell.not-a-time': {
    ru: () => 'Это не время дня. Впишите его как 8:30.',
    en: () => 'This is no time of day. Write it as 8:30.',
  },
  'cell.no-such-time': {
    ru: () => 'Такого времени на часах не бывает. Проверьте часы и минуты.',
    en: () => 'No clock shows such a time. Check the hours and the minutes.',
  },
  'cell.time-as-written': {
    ru: facts => `Понято как время ${facts.taken}. Возможно, надёжнее писать через двоеточие.`,
    en: facts => `Taken for the time ${facts.taken}. Maybe a colon is safer.`,
  },
  'cell.time-as-number': {
    ru: facts => `Число понято как время ${facts.taken}. Возможно, столбцу надо задать формат времени.`,
    en: facts => `The number was taken for the time ${facts.taken}. Maybe the column needs a time format.`,
  },
  'cell.seconds-dropped': {
    ru: facts => `Секунды отброшены, взято время ${facts.taken}.`,
    en: facts => `The seconds were dropped, the time ${facts.taken} was taken.`,
  },
  'cell.date-dropped': {
    ru: facts => `Дата отброшена, взято время ${facts.taken}.`,
    en: facts => `The date was dropped, the time ${facts.taken} was taken.`,
  },
  'cell.no-such-day': {
    ru: () => 'Такого дня нет в календаре. Проверьте день и месяц.',
    en: () => 'The calendar has no such day. Check the day and the month.',
  },
  'cell.date-as-number': {
    ru: facts => `Число понято как дата ${facts.taken}. Возможно, столбцу надо задать формат даты.`,
    en: facts => `The number was taken for the date ${facts.taken}. Maybe the column needs a date format.`,
  },
  'cell.time-dropped': {
    ru: facts => `Время отброшено, взята дата ${facts.taken}.`,
    en: facts => `The time was dropped, the date ${facts.taken} was taken.`,
  },
  'cell.not-money': {
    ru: () => 'Это не сумма. Впишите рубли цифрами, копейки — после запятой: 1234,50.',
    en: () => 'This is no amount. Write roubles in digits, kopecks behind the point: 1234.50.',
  },
  'cell.not-a-flag': {
    ru: () => 'Здесь нужно «да» или «нет».',
    en: () => '“Yes” or “no” is needed here.',
  },
  'cell.unknown-choice': {
    ru: facts => `Такого значения нет в списке: ${list(facts.choices)}.${maybe(facts.nearest, 'Возможно,')}`,
    en: facts => `The list has no such word: ${list(facts.choices)}.${maybe(facts.nearest, 'Maybe')}`,
  },
}

/** What is said about a row, and about what it refers to. */
const records: Sentences = {
  'record.repeated': {
    ru: facts => `Строка повторяет строку ${facts.first} («${words(facts.key)}»); взята один раз.`,
    en: facts => `The row repeats row ${facts.first} (“${words(facts.key)}”); it was taken once.`,
  },
  'record.conflicting': {
    ru: facts =>
      `«${words(facts.key)}» уже есть в строке ${facts.first}, и там другие значения. Оставьте одну строку или измените код.`,
    en: facts =>
      `“${words(facts.key)}” stands in row ${facts.first} with other values. Keep one of the rows or change the code.`,
  },
  'record.ends-before-it-begins': {
    ru: facts =>
      `Окончание (${facts.endsOn}) раньше начала (${facts.startsOn}). Возможно, даты переставлены.`,
    en: facts =>
      `The end (${facts.endsOn}) is before the beginning (${facts.startsOn}). Maybe the dates are swapped.`,
  },
  'record.key-taken': {
    ru: facts =>
      `Запись с кодом «${words(facts.value ?? '…')}» уже есть. Измените код или откройте ту запись.`,
    en: facts =>
      `There is a record “${words(facts.value ?? '…')}” already. Change the code, or open that record.`,
  },
  'record.unknown-reference': {
    ru: facts =>
      `Записи «${facts.value ?? '…'}», на которую указывает поле, нет. Выберите другую или сначала добавьте её.`,
    en: facts =>
      `There is no record “${facts.value ?? '…'}” for the field to point to. Choose another, or add it first.`,
  },
  'record.out-of-limits': {
    ru: facts =>
      `Значение «${facts.value ?? '…'}» выходит за допустимые пределы. Проверьте его и, если есть, даты начала и конца.`,
    en: facts =>
      `The value “${facts.value ?? '…'}” is out of its limits. Check it and, if there are, the first and last days.`,
  },
  'reference.unknown': {
    ru: facts =>
      `Записи с кодом «${facts.code}» нет.${maybe(facts.nearest, 'Возможно, имелось в виду')} Или её надо добавить на её лист.`,
    en: facts =>
      `There is no record “${facts.code}”.${maybe(facts.nearest, 'Maybe')} Or it has to be added to its sheet.`,
  },
  'reference.renamed': {
    ru: facts => `Запись «${facts.code}» теперь называется «${facts.taken}», так и понято.`,
    en: facts => `The record “${facts.code}” is called “${facts.taken}” now, and was taken so.`,
  },
  'reference.unchecked': {
    ru: facts => `Столбец «${facts.heading}» не с чем сверить: листа с этими записями в книге нет.`,
    en: facts =>
      `There is nothing to check the column “${facts.heading}” against: the workbook lacks its sheet.`,
  },
}

/** What is said about a sheet, or about the whole workbook. */
const sheets: Sentences = {
  'sheet.unknown': {
    ru: facts => `Такого листа в книге кластера нет, он не прочитан.${maybe(facts.nearest, 'Возможно,')}`,
    en: facts => `The cluster’s workbook has no such sheet; it was not read.${maybe(facts.nearest, 'Maybe')}`,
  },
  'sheet.taken-as': {
    ru: facts =>
      `По заголовкам это лист «${titleOf(facts.taken, 'ru')}», и прочитан он так. Возможно, стоит вернуть ему имя.`,
    en: facts =>
      `By its headings this is the sheet “${titleOf(facts.taken, 'en')}”, and was read so. Maybe give it its name back.`,
  },
  'workbook.sheets-missing': {
    ru: facts =>
      `В книге нет листов: ${titlesOf(facts.registers, 'ru')}. Эти записи загрузка не затронет. Возможно, так и задумано.`,
    en: facts =>
      `The workbook lacks the sheets: ${titlesOf(facts.registers, 'en')}. These records stay as they are. Maybe that is meant.`,
  },
  'workbook.no-records': {
    ru: () => 'В книге одни заголовки и ни одной записи. Возможно, это пустой шаблон: заполните его.',
    en: () => 'The workbook has headings and no record. Maybe this is the empty template: fill it in.',
  },
  'sheet.twice': {
    ru: facts => `Эти записи есть и на листе «${facts.other}». Оставьте один лист.`,
    en: facts => `These records also stand on the sheet “${facts.other}”. Keep one of the sheets.`,
  },
  'sheet.empty': {
    ru: facts => `Лист пуст. Нужна хотя бы строка заголовков: ${list(facts.headings)}.`,
    en: facts => `The sheet is empty. At least the headings are needed: ${list(facts.headings)}.`,
  },
  'sheet.no-headings': {
    ru: facts => `Не найдена строка заголовков. Ожидаются: ${list(facts.headings)}. Возможно, её удалили.`,
    en: facts => `No row of headings was found. Expected: ${list(facts.headings)}. Maybe it was removed.`,
  },
  'sheet.column-missing': {
    ru: facts => `Нет столбца «${facts.heading}». Верните его; необязательные ячейки можно оставить пустыми.`,
    en: facts => `The column “${facts.heading}” is missing. Bring it back; optional cells may stay empty.`,
  },
  'sheet.column-unknown': {
    ru: facts => `Столбец «${facts.heading}» не прочитан.${maybe(facts.nearest, 'Возможно,')}`,
    en: facts => `The column “${facts.heading}” was not read.${maybe(facts.nearest, 'Maybe')}`,
  },
  'sheet.column-twice': {
    ru: facts => `Столбец «${facts.heading}» стоит дважды. Оставьте один.`,
    en: facts => `The column “${facts.heading}” stands there twice. Keep one.`,
  },
  'sheet.merged': {
    ru: facts =>
      `Ячейки ${facts.range} объединены, и значение есть только в первой. Отмените объединение и заполните каждую.`,
    en: facts =>
      `The cells ${facts.range} are merged, and only the first holds a value. Unmerge and fill in each.`,
  },
  'workbook.no-sheets': {
    ru: facts =>
      `В книге нет ни одного листа кластера. Возможно, это другой файл: ожидаются листы ${list(facts.sheets)}.`,
    en: facts =>
      `No sheet of the cluster’s workbook was found. Maybe this is another file: expected are ${list(facts.sheets)}.`,
  },
  'workbook.printed-curriculum': {
    ru: () =>
      'Похоже, это печатная форма учебного плана, а не сам план. Возможно, рядом есть файл .plx из «Планы СПО»: загрузите его.',
    en: () =>
      'This looks like the printed form of a curriculum and not the plan itself. Maybe there is a .plx file of it: bring that.',
  },
  'workbook.more-issues': {
    ru: facts => `И ещё ${facts.count}. Исправьте эти и проверьте книгу снова.`,
    en: facts => `And ${facts.count} more. Correct these and check the workbook again.`,
  },
}

/** What is said about a workbook: its cells, its rows, its sheets and itself. */
export const workbookSentences: Sentences = { ...cells, ...records, ...sheets }
