import { type ClusterRegisters, type RegisterName, registerOf } from '#domain/exchange/cluster-workbook.ts'
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
      'Код записи — это её имя навсегда: по нему ссылаются другие листы. Лист, которого нет, загрузка не затрагивает.',
      'Даты — 24.01.2025, деньги — рубли с копейками, слова — из выпадающего списка.',
      'Загрузка сначала показывает все ошибки и каждое изменение и только потом применяет их — все сразу или ни одного.',
    ],
    en: [
      'One sheet is one register, one row is one record. Columns may stand in any order; headings must stay.',
      'Columns with a bold heading are required. An optional cell that is empty means “no value”.',
      'The code of a record is its name for ever: other sheets refer to it. A sheet that is missing is not touched.',
      'Dates are 24.01.2025, money is roubles and kopecks, words come from the drop-down.',
      'An import first shows every error and every change, and then applies all of them or none.',
    ],
  },
  sheet: { ru: 'Лист', en: 'Sheet' },
  rows: { ru: 'Записей', en: 'Records' },
} as const

/** The workbook's first sheet: what it is, how to fill it in, and how many records stand on each sheet. */
export function aboutSheet(
  names: readonly RegisterName[],
  registers: Partial<ClusterRegisters>,
  language: Language,
): SheetToWrite {
  const clusters = registers.clusters ?? []
  const cluster = clusters[0]
  const name = cluster ? (language === 'ru' ? cluster.name : cluster.nameEn) : null
  const rows: CellToWrite[][] = [
    [{ value: name === null ? words.title[language] : `${words.title[language]}: ${name}`, look: TITLE }],
    ...(clusters.some(({ demo }) => demo) ? [[{ value: words.notice[language], look: NOTICE }]] : []),
    ...words.rules[language].map(rule => [{ value: rule, look: PROSE }]),
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
