import type { PublishedDay, PublishedRow, PublishedWeek } from '#domain/timetables/published-week.ts'
import { WEEKDAY_WORDS } from '#domain/timetables/weekdays.ts'
import { weekdayOf } from '#domain/values/local-date.ts'
import { columnLetters } from '#domain/values/sheet-cell.ts'
import type { CellLook, CellToWrite, SheetToWrite } from '../sheets/sheet-to-write.ts'
import { writeBells } from './bell-text.ts'

/** What is said of a row that differs from what was published: the note opens over its cell. */
export type RowNotes = ReadonlyMap<PublishedRow, string>

const LANES = 4
/** The first column of the first lane, and how far the next lane is. */
const FIRST_LANE = 5
const LANE_STEP = 5
/** Where the parts of a lane stand, from its first column on. */
const PART = { discipline: 0, firstRoom: 1, second: 2, room: 3 }
const HEAD_ROWS = 6
const LAST_COLUMN = FIRST_LANE + LANES * LANE_STEP - 2

const TITLE: CellLook = { bold: true, size: 14, align: 'center' }
const HEAD: CellLook = { bold: true, border: true, align: 'center', fill: 'DCE6F1', wrap: true }
const GROUP: CellLook = { bold: true, border: true, align: 'center', fill: 'EDEDED' }
const NUMBER: CellLook = { border: true, align: 'center' }
const LESSON: CellLook = { border: true, wrap: true, size: 9 }
const TEACHER: CellLook = { border: true, italic: true, size: 9 }
const MOVED: CellLook = { ...LESSON, fill: 'FFF2CC' }
const MOVED_TEACHER: CellLook = { ...TEACHER, fill: 'FFF2CC' }
/** In points: a discipline takes two lines, a teacher one. */
const HEIGHTS = { discipline: 26, teacher: 14 }

/** A sheet that is filled cell by cell. */
interface SheetDraft {
  readonly cells: CellToWrite[][]
  readonly merges: string[]
  readonly heights: Record<number, number>
  put(row: number, column: number, cell: CellToWrite): void
}

/** The sheet of a day as colleges hang it on the wall: four groups side by side, two rows for each pair. */
export function daySheet(week: PublishedWeek, day: PublishedDay, notes: RowNotes): SheetToWrite {
  const draft = emptyDraft()
  writeHeads(draft, day)
  const rows = week.rows.filter(({ date }) => date === day.date)
  const pairs = pairsOf(week)
  const bandHeight = 1 + 2 * pairs.length
  for (let first = 0; first < week.groups.length; first += LANES) {
    const head = HEAD_ROWS + 1 + (first / LANES) * bandHeight
    writeBand(draft, head, week.groups.slice(first, first + LANES), pairs, day)
    week.groups.slice(first, first + LANES).forEach((group, lane) => {
      const own = rows.filter(row => row.group === group)
      pairs.forEach((pair, at) => {
        const column = FIRST_LANE + lane * LANE_STEP
        writePair(
          draft,
          head + 1 + 2 * at,
          column,
          own.filter(row => row.pair === pair),
          notes,
        )
      })
    })
  }
  const [year, month, date] = day.date.split('-')
  return {
    name: `${date}.${month}.${year}`,
    widths: [4, 4, 12, 1, ...Array.from({ length: LANES }, () => [20, 8, 20, 9, 1]).flat()].slice(
      0,
      LAST_COLUMN,
    ),
    rows: draft.cells,
    merges: draft.merges,
    heights: draft.heights,
    frozenRows: HEAD_ROWS,
    frozenColumns: FIRST_LANE - 2,
    landscape: true,
    paper: 'A3',
    printTitles: `1:${HEAD_ROWS}`,
  }
}

function emptyDraft(): SheetDraft {
  const cells: CellToWrite[][] = []
  return {
    cells,
    merges: [],
    heights: {},
    put(row, column, cell) {
      while (cells.length < row) cells.push([])
      const line = cells[row - 1] as CellToWrite[]
      while (line.length < column) line.push({ value: null })
      line[column - 1] = cell
    },
  }
}

/** The pairs that any day of the timetable has. */
function pairsOf({ days, rows }: PublishedWeek): number[] {
  const pairs = new Set([
    ...days.flatMap(({ bells }) => bells.map(({ pair }) => pair)),
    ...rows.map(({ pair }) => pair),
  ])
  return [...pairs].toSorted((one, other) => one - other)
}

function writeHeads({ put, merges }: SheetDraft, { date, weekNumber }: PublishedDay): void {
  const written = date.split('-').reverse().join('.')
  const week = weekNumber === null ? '' : ` Неделя ${weekNumber}.`
  put(1, 1, { value: 'Расписание занятий', look: TITLE })
  put(2, 1, { value: `на ${written} г. (${WEEKDAY_WORDS[weekdayOf(date)].full.ru})${week}`, look: TITLE })
  for (const row of [1, 2]) merges.push(`A${row}:${columnLetters(LAST_COLUMN)}${row}`)
  put(4, 1, { value: 'Пара', look: HEAD })
  put(4, 2, { value: 'Урок', look: HEAD })
  put(4, 3, { value: 'Время', look: HEAD })
  put(6, 3, { value: 'Подгруппа:', look: HEAD })
  for (let lane = 0; lane < LANES; lane++) {
    const column = FIRST_LANE + lane * LANE_STEP
    put(4, column, { value: 'Дисциплина', look: HEAD })
    put(4, column + PART.room, { value: 'Ауд.', look: HEAD })
    put(5, column, { value: 'Преподаватель', look: HEAD })
    put(6, column, { value: '1', look: HEAD })
    put(6, column + PART.second, { value: '2', look: HEAD })
    for (const row of [4, 5]) merges.push(rangeOf(row, column, row, column + PART.second))
  }
}

function writeBand(
  { put, merges, heights }: SheetDraft,
  head: number,
  groups: readonly string[],
  pairs: readonly number[],
  { bells }: PublishedDay,
): void {
  put(head, 3, { value: 'Группа:', look: GROUP })
  groups.forEach((group, lane) => {
    const column = FIRST_LANE + lane * LANE_STEP
    put(head, column, { value: group, look: GROUP })
    merges.push(rangeOf(head, column, head, column + PART.room))
  })
  pairs.forEach((pair, at) => {
    const row = head + 1 + 2 * at
    const bell = bells.find(each => each.pair === pair)
    put(row, 1, { value: String(pair), look: NUMBER })
    put(row, 2, { value: String(2 * pair - 1), look: NUMBER })
    put(row + 1, 2, { value: String(2 * pair), look: NUMBER })
    put(row, 3, { value: bell ? writeBells(bell) : null, look: NUMBER })
    merges.push(rangeOf(row, 1, row + 1, 1), rangeOf(row, 3, row + 1, 3))
    heights[row] = HEIGHTS.discipline
    heights[row + 1] = HEIGHTS.teacher
  })
}

/** What a group has in a pair: one lesson over the whole lane, or a half of it for each subgroup. */
function writePair(
  draft: SheetDraft,
  row: number,
  column: number,
  rows: readonly PublishedRow[],
  notes: RowNotes,
): void {
  const whole = rows.filter(({ subgroup }) => subgroup === null)
  const first = rows.filter(({ subgroup }) => subgroup === 1)
  const second = rows.filter(({ subgroup }) => subgroup !== null && subgroup > 1)
  const halves = first.length > 0 || second.length > 0
  const write = (own: readonly PublishedRow[], at: number, room: number) => {
    const note = own.map(each => notes.get(each)).find(text => text !== undefined)
    const [look, teacherLook] = note === undefined ? [LESSON, TEACHER] : [MOVED, MOVED_TEACHER]
    const discipline = joined(own, each => each.discipline)
    draft.put(row, at, { value: discipline, look, ...(note === undefined ? {} : { note }) })
    draft.put(row + 1, at, { value: joined(own, each => each.teachers.join(', ')), look: teacherLook })
    draft.put(row, room, { value: joined(own, each => each.room ?? ''), look })
  }
  if (!halves) {
    write(whole, column, column + PART.room)
    for (const line of [row, row + 1]) draft.merges.push(rangeOf(line, column, line, column + PART.second))
  } else {
    write([...whole, ...first], column, column + PART.firstRoom)
    write(second, column + PART.second, column + PART.room)
  }
}

/** Lessons that clash stand in one cell, divided by a stroke. */
function joined(rows: readonly PublishedRow[], part: (row: PublishedRow) => string): string | null {
  const text = rows
    .map(part)
    .filter(word => word !== '')
    .join(' / ')
  return text === '' ? null : text
}

const rangeOf = (row: number, column: number, lastRow: number, lastColumn: number): string =>
  `${columnLetters(column)}${row}:${columnLetters(lastColumn)}${lastRow}`
