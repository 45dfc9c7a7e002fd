import { describe, expect, it } from 'vitest'
import type { Activity } from '#domain/programmes/activity.ts'
import { academicYear, weekCount } from '#domain/values/academic-year.ts'
import type { SheetCell } from '#domain/values/sheet-cell.ts'
import type { PracticeBlock } from '#domain/years/practice-block.ts'
import { readSheets } from '../sheets/read-sheets.ts'
import { writePlanWorkbook } from '../years/write-plan-workbook.ts'
import type { YearBook } from '../years/year-book.ts'
import { readPlanWorkbook } from './plan-workbook.ts'
import { writeTemplate } from './write-workbook.ts'

const year = academicYear(2025)
const weeks = weekCount(year)

const block: PracticeBlock = {
  id: 'СВ-24-1:УП.01:3:1:1',
  group: 'СВ-24-1',
  subgroup: 1,
  students: 12,
  kind: 'training',
  module: 'УП.01',
  semester: 3,
  weeks: 2,
  wishedWeek: 4,
  resource: 'Z1',
  firstWeek: 5,
  locked: false,
  reason: null,
}
const unplaced: PracticeBlock = {
  ...block,
  id: 'СВ-24-1:УП.02:3:1:1',
  resource: null,
  firstWeek: null,
  reason: { code: 'file.empty', facts: {} },
}

const activities = Array.from(
  { length: weeks },
  (_, at): Activity => (at === 4 || at === 5 ? 'training' : at < 44 ? 'theory' : 'holidays'),
)

const book: YearBook = {
  year,
  groups: [
    { code: 'СВ-24-1', college: 'Колледж', programme: '15.01.05', course: 2, students: 24, activities },
  ],
  resources: [
    {
      code: 'Z1',
      name: 'Сварка',
      type: 'zone',
      capacityByWeek: activities.map((_, at) => (at < 44 ? 24 : 0)),
      loadByWeek: activities.map((_, at) => (at === 4 || at === 5 ? 12 : 0)),
    },
    {
      code: 'М-1',
      name: 'Цех',
      type: 'employer',
      capacityByWeek: activities.map(() => 6),
      loadByWeek: activities.map(() => 0),
    },
  ],
  blocks: [block, unplaced],
}

async function sheetsOf(bytes: Uint8Array) {
  const sheets: Record<string, (SheetCell['value'] | undefined)[][]> = {}
  await readSheets(bytes, ({ name }) => {
    const rows: (SheetCell['value'] | undefined)[][] = []
    sheets[name] = rows
    return row => {
      rows[row.number] = Array.from(row.cells, cell => cell?.value)
    }
  })
  return sheets
}

describe("a year plan's workbook", () => {
  it('shows each group week by week in the colleges’ letters, with months, dates and sums', async () => {
    const { КУГ: board = [] } = await sheetsOf(await writePlanWorkbook(book))
    const [months = [], dates = [], numbers = [], group = []] = board.slice(3, 7)
    // Five columns of the group stand before week 1, the week of 1 September 2025.
    expect([months[5], dates[5], numbers[5]]).toEqual(['сентябрь', '01.09–07.09', 1])
    // 29 September to 5 October belongs to October, as its Thursday does.
    expect([months[9], dates[9]]).toEqual(['октябрь', '29.09–05.10'])
    expect(numbers.slice(5, 5 + weeks)).toEqual(activities.map((_, at) => at + 1))
    expect(group.slice(0, 5)).toEqual(['СВ-24-1', 'Колледж', '15.01.05', 2, 24])
    expect(group.slice(8, 12)).toEqual(['Т', 'УП', 'УП', 'Т'])
    // 42 weeks of theory, 2 of training practice, 8 of holidays.
    expect(group.slice(5 + weeks)).toEqual([42, 2, 0, 0, 0, weeks - 44])
  })

  it('shows the load of zones and of employers on sheets of their own', async () => {
    const sheets = await sheetsOf(await writePlanWorkbook(book))
    const zone = sheets['Загрузка участков']?.[7] ?? []
    // 12 places in two of 44 weeks of 24: 24 / 1056.
    expect(zone.slice(0, 4)).toEqual(['Z1', 'Сварка', 24, 24 / 1056])
    expect(zone.slice(4, 10)).toEqual([undefined, undefined, undefined, undefined, 12, 12])
    expect(sheets['Загрузка предприятий']?.[7]?.[0]).toBe('М-1')
  })

  it('gives back its blocks, the reason of one without a place as a sentence', async () => {
    const { blocks, issues } = await readPlanWorkbook(await writePlanWorkbook(book))
    expect(issues).toEqual([])
    expect(blocks[0]).toEqual(block)
    expect(blocks[1]).toMatchObject({ resource: null, firstWeek: null })
    expect(blocks[1]?.reason).toContain('Файл пуст')
  })

  it('is known from another workbook', async () => {
    const { issues } = await readPlanWorkbook(await writeTemplate())
    expect(issues.map(({ code }) => code)).toEqual(['workbook.no-sheets'])
  })
})
