import { type ClusterRegisters, type RegisterName, registerOf } from '#domain/exchange/cluster-workbook.ts'
import type { SheetRow } from '#domain/values/sheet-cell.ts'
import type { Language } from '#domain/values/text.ts'
import type { CellLook, CellToWrite, SheetToWrite } from '../sheets/sheet-to-write.ts'
import { ABOUT_SHEET } from './own-sheets.ts'

const TITLE: CellLook = { bold: true, size: 16 }
const PROSE: CellLook = { wrap: true }
const HEADING: CellLook = { bold: true, fill: 'DCE6F1', border: true }
const NOTICE: CellLook = { bold: true, wrap: true, ink: '9C5700', fill: 'FFEB9C' }

const words = {
  title: { ru: 'Книга кластера', en: 'Workbook of the cluster' },
  notice: {
    ru: 'Демонстрационные данные: люди и предприятия вымышлены.',
    en: 'Demo data: people and employers are invented.',
  },
  rules: {
    ru: [
      'Один лист — один реестр, одна строка — одна запись. Порядок столбцов не важен, заголовки менять нельзя.',
      'Столбцы с жирным заголовком обязательны. Пустая необязательная ячейка значит «нет значения».',
      'Код записи — её имя: по нему ссылаются другие листы. Код, исправленный на своём листе, загрузка предложит считать переименованием.',
      'Удалённая строка и удалённый лист ничего не стирают. Чтобы закрыть запись, впишите последний день и причину.',
      'Даты — 24.01.2025, деньги — рубли с копейками, слова — из выпадающего списка.',
      'Загрузка сначала показывает все ошибки и каждое изменение и только потом применяет их — все сразу или ни одного.',
    ],
    en: [
      'One sheet is one register, one row is one record. Columns may stand in any order; headings must stay.',
      'Columns with a bold heading are required. An optional cell that is empty means “no value”.',
      'The code of a record is its name: other sheets refer to it. A code that is changed on its own sheet is offered as a renaming.',
      'A row or a sheet that is removed erases nothing. To end a record, fill in its last day and the reason.',
      'Dates are 24.01.2025, money is roubles and kopecks, words come from the drop-down.',
      'An import first shows every error and every change, and then applies all of them or none.',
    ],
  },
  stamp: { ru: 'Выгружено из базы, изменение №', en: 'Taken out of the database at change no.' },
  sheet: { ru: 'Лист', en: 'Sheet' },
  rows: { ru: 'Записей', en: 'Records' },
} as const

/** The number that the row of the stamp holds, if this is it. */
export function readStamp({ cells }: SheetRow): number | null {
  const [label, number] = cells
  const isStamp = label !== undefined && Object.values<unknown>(words.stamp).includes(label.value)
  return isStamp && Number.isSafeInteger(number?.value) ? Number(number?.value) : null
}

/**
 * The workbook's first sheet: what it is, how to fill it in, and how many records stand on each sheet.
 *
 * @param takenOut - the number of the newest change, by which an import knows what others have changed since
 */
export function aboutSheet(
  names: readonly RegisterName[],
  registers: Partial<ClusterRegisters>,
  language: Language,
  takenOut: number | null = null,
): SheetToWrite {
  const clusters = registers.clusters ?? []
  const cluster = clusters[0]
  const name = cluster ? (language === 'ru' ? cluster.name : cluster.nameEn) : null
  const rows: CellToWrite[][] = [
    [{ value: name === null ? words.title[language] : `${words.title[language]}: ${name}`, look: TITLE }],
    ...(clusters.some(({ demo }) => demo) ? [[{ value: words.notice[language], look: NOTICE }]] : []),
    ...words.rules[language].map(rule => [{ value: rule, look: PROSE }]),
    ...(takenOut === null ? [] : [[{ value: words.stamp[language] }, { value: takenOut }]]),
    [],
    [
      { value: words.sheet[language], look: HEADING },
      { value: words.rows[language], look: HEADING },
    ],
    ...names.map(register => [
      { value: registerOf(register).title[language] },
      { value: registers[register]?.length ?? 0 },
    ]),
  ]
  return { name: ABOUT_SHEET, widths: [90, 12], rows }
}
