import type { Language } from '#domain/values/text.ts'
import type { PracticeResourceType } from '#domain/years/practice-block.ts'
import type { CellLook, CellToWrite, SheetToWrite } from '../sheets/sheet-to-write.ts'
import { weekHeads } from './week-heads.ts'
import type { YearBook, YearBookResource } from './year-book.ts'

const TITLE: CellLook = { bold: true, size: 14 }
const CELL: CellLook = { border: true }
const SHARE: CellLook = { border: true, bold: true, format: '0%' }
const CLOSED: CellLook = { border: true, align: 'center', fill: 'D9D9D9' }

/** The fill of a week by how full it is: from what share of the capacity on. */
const HEAT: readonly { readonly from: number; readonly look: CellLook }[] = [
  { from: 1.0001, look: { border: true, align: 'center', fill: 'FF7C80', bold: true } },
  { from: 0.85, look: { border: true, align: 'center', fill: 'F4B183' } },
  { from: 0.5, look: { border: true, align: 'center', fill: 'FFE699' } },
  { from: 0.0001, look: { border: true, align: 'center', fill: 'E2EFDA' } },
  { from: 0, look: { border: true, align: 'center' } },
]

const words = {
  zones: { ru: 'Загрузка участков', en: 'Load of zones' },
  employers: { ru: 'Загрузка предприятий', en: 'Load of employers' },
  unit: {
    ru: 'место-смен в неделю; в столбце «Вмещает» — наибольшее за год, серым — закрыто',
    en: 'places × shifts a week; “Holds” is the most of the year, grey is closed',
  },
  headings: {
    ru: ['Код', 'Название', 'Вмещает', 'Занято за год'],
    en: ['Code', 'Name', 'Holds', 'Used in the year'],
  },
} as const

/** The load of zones and workshops, or of employers, week by week: a heat map with the number in each cell. */
export function loadSheet(book: YearBook, which: 'zones' | 'employers', language: Language): SheetToWrite {
  const headings = words.headings[language]
  const heads = weekHeads(book.year, headings, 4, language)
  const types: readonly PracticeResourceType[] = which === 'zones' ? ['zone', 'workshop'] : ['employer']
  const resources = book.resources.filter(resource => types.includes(resource.type))
  const title = words[which][language]
  return {
    name: title,
    widths: [14, 44, 10, 10, ...(heads.rows[1] ?? []).slice(headings.length).map(() => 5)],
    rows: [
      [{ value: `${title} ${book.year}/${book.year + 1}`, look: TITLE }],
      [{ value: words.unit[language] }],
      [],
      ...heads.rows,
      ...resources.map(resourceRow),
    ],
    merges: heads.merges,
    heights: heads.heights,
    frozenRows: 6,
    frozenColumns: 2,
    landscape: true,
    paper: 'A3',
    printTitles: '4:6',
  }
}

function resourceRow(resource: YearBookResource): CellToWrite[] {
  const capacity = sum(resource.capacityByWeek)
  return [
    { value: resource.code, look: CELL },
    { value: resource.name, look: CELL },
    { value: Math.max(0, ...resource.capacityByWeek), look: CELL },
    { value: capacity === 0 ? 0 : sum(resource.loadByWeek) / capacity, look: SHARE },
    ...resource.capacityByWeek.map((most, at) => weekCell(resource.loadByWeek[at] ?? 0, most)),
  ]
}

function weekCell(load: number, capacity: number): CellToWrite {
  if (capacity === 0 && load === 0) return { value: null, look: CLOSED }
  const share = capacity === 0 ? Number.POSITIVE_INFINITY : load / capacity
  const heat = HEAT.find(({ from }) => share >= from)
  return { value: load === 0 ? null : load, look: heat?.look ?? CELL }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0)
