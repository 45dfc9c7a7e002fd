import { type PublishedWarning, publishedWarning } from '#domain/timetables/published-warning.ts'
import {
  isOddGroup,
  type PublishedBell,
  type PublishedDay,
  type PublishedRow,
} from '#domain/timetables/published-week.ts'
import { otherLayout } from '#domain/timetables/unreadable-published.ts'
import { WEEKDAY_WORDS, WEEKDAYS } from '#domain/timetables/weekdays.ts'
import { type LocalDate, weekdayOf } from '#domain/values/local-date.ts'
import { foldLookAlikes } from '#domain/values/look-alikes.ts'
import { readBells, writeBells } from './bell-text.ts'
import { type Band, type DaySheetLayout, type Lane, layoutOf } from './day-sheet-layout.ts'
import { cellName, type SheetGrid } from './sheet-grid.ts'

/** What was read from one day of a timetable. */
export interface DayReading {
  readonly day: PublishedDay
  readonly groups: readonly string[]
  readonly rows: readonly PublishedRow[]
  readonly warnings: readonly PublishedWarning[]
}

/** The rows of a sheet that belong to one pair of a band. */
interface PairRows {
  readonly pair: number
  readonly first: number
  readonly last: number
}

/** The rows that a pair takes where no further pair says so: a discipline and its teacher. */
const USUAL_HEIGHT = 2

/**
 * Reads the sheet of a day: bands of groups side by side, in each of them the pairs below each other, in each pair the
 * discipline with its room and, below, the teacher.
 *
 * @throws RefusedError when the sheet has another layout, naming the cell.
 */
export function readDaySheet(grid: SheetGrid): DayReading {
  const layout = layoutOf(grid)
  const warnings: PublishedWarning[] = []
  const warn: Warn = (code, row, column, facts = {}) => {
    warnings.push(publishedWarning(code, `${grid.sheet}!${cellName(row, column)}`, facts))
  }
  const bells = new Map<number, PublishedBell>()
  const groups: string[] = []
  const rows: PublishedRow[] = []
  for (const band of layout.bands) {
    const pairs = pairsOf(grid, layout, band)
    for (const { pair, first } of pairs) takeBells(grid, layout, pair, first, bells, warn)
    for (const lane of layout.lanes) {
      const group = takeGroup(grid, band, lane, groups, warn)
      for (const at of pairs) rows.push(...readPair(grid, layout.date, lane, group, at, warn))
    }
  }
  checkWeekday(grid, layout, warn)
  const day: PublishedDay = {
    date: layout.date,
    weekNumber: weekNumberIn(grid.text(layout.dateAt.row, layout.dateAt.column)),
    bells: [...bells.values()].toSorted((one, other) => one.pair - other.pair),
  }
  return { day, groups, rows, warnings }
}

type Warn = (code: string, row: number, column: number, facts?: PublishedWarning['facts']) => void

function pairsOf(grid: SheetGrid, { pairColumn, lanes }: DaySheetLayout, band: Band): PairRows[] {
  const starts: { readonly pair: number; readonly row: number }[] = []
  for (let row = band.head + 1; row <= band.end; row++) {
    const text = grid.text(row, pairColumn)
    const taught = lanes.some(lane => grid.text(row, lane.discipline) !== '')
    if (/^[1-9]$/.test(text)) starts.push({ pair: Number(text), row })
    else if (starts.length === 0 && (text !== '' || taught)) {
      throw otherLayout(grid.sheet, cellName(row, pairColumn), 'pair', text)
    }
  }
  return starts.map(({ pair, row }, at) => ({
    pair,
    first: row,
    last: (starts[at + 1]?.row ?? row + USUAL_HEIGHT) - 1,
  }))
}

function takeBells(
  grid: SheetGrid,
  { timeColumn }: DaySheetLayout,
  pair: number,
  row: number,
  bells: Map<number, PublishedBell>,
  warn: Warn,
): void {
  const written = grid.text(row, timeColumn)
  if (written === '') return
  const read = readBells(written)
  const known = bells.get(pair)
  if (!read) warn('timetable.bells-unread', row, timeColumn, { written })
  else if (!known) bells.set(pair, { pair, ...read })
  else if (known.startsAt !== read.startsAt || known.endsAt !== read.endsAt) {
    warn('timetable.bells-differ', row, timeColumn, { pair, written, taken: writeBells(known) })
  }
}

/** The group of a lane; an empty text where none is named. */
function takeGroup(grid: SheetGrid, { head }: Band, lane: Lane, groups: string[], warn: Warn): string {
  const group = grid.text(head, lane.discipline)
  if (group === '') return group
  if (isOddGroup(group)) {
    warn('timetable.group-odd', head, lane.discipline, { group })
  }
  if (groups.includes(group)) warn('timetable.group-twice', head, lane.discipline, { group })
  else groups.push(group)
  return group
}

function readPair(
  grid: SheetGrid,
  date: LocalDate,
  lane: Lane,
  group: string,
  { pair, first, last }: PairRows,
  warn: Warn,
): PublishedRow[] {
  const teacherIn = (column: number) => below(grid, first, last, column)
  const discipline = grid.text(first, lane.discipline)
  const firstRoom = anywhere(grid, first, last, lane.firstRoom)
  const room = anywhere(grid, first, last, lane.room)
  const secondTeacher = teacherIn(lane.secondDiscipline)
  const bothHaveIt = secondTeacher !== '' || (firstRoom !== '' && room !== '')
  const second = grid.text(first, lane.secondDiscipline) || (bothHaveIt ? discipline : '')
  const parts: Part[] = []
  if (discipline !== '') {
    const half = second !== '' || firstRoom !== ''
    parts.push({
      subgroup: half ? 1 : null,
      discipline,
      teacher: teacherIn(lane.discipline),
      room: half ? firstRoom : room,
      column: lane.discipline,
    })
  }
  if (second !== '') {
    parts.push({
      subgroup: 2,
      discipline: second,
      teacher: secondTeacher,
      room,
      column: lane.secondDiscipline,
    })
  }
  if (parts.length === 0 || group === '') warnOfStray(grid, lane, first, last, warn)
  if (group === '') return []
  return parts.map(({ column, ...part }) =>
    rowOf(part, { date, pair, group }, code => warn(code, first, column, { discipline: part.discipline })),
  )
}

/** What the whole group or a subgroup has. */
interface Part {
  readonly subgroup: number | null
  readonly discipline: string
  readonly teacher: string
  readonly room: string
  readonly column: number
}

function rowOf(
  { subgroup, discipline, teacher, room }: Omit<Part, 'column'>,
  at: Pick<PublishedRow, 'date' | 'pair' | 'group'>,
  warn: (code: string) => void,
): PublishedRow {
  const teachers = teachersIn(teacher)
  if (teachers.length === 0) warn('timetable.no-teacher')
  if (room === '') warn('timetable.no-room')
  return { ...at, subgroup, discipline, teachers, room: room || null }
}

/** Several teachers of one lesson are written with a comma, a semicolon or a stroke between them. */
export const teachersIn = (text: string): string[] =>
  text
    .split(/[,;/]/)
    .map(name => name.trim())
    .filter(name => name !== '')

/** What stands in the column below the first row. */
function below(grid: SheetGrid, first: number, last: number, column: number): string {
  const texts: string[] = []
  for (let row = first + 1; row <= last; row++) texts.push(grid.text(row, column))
  return texts.filter(text => text !== '').join(' ')
}

const anywhere = (grid: SheetGrid, first: number, last: number, column: number): string =>
  grid.text(first, column) || below(grid, first, last, column)

function warnOfStray(grid: SheetGrid, lane: Lane, first: number, last: number, warn: Warn): void {
  for (let row = first; row <= last; row++) {
    for (let column = lane.discipline; column <= lane.room; column++) {
      const written = grid.text(row, column)
      if (written !== '') warn('timetable.stray-cell', row, column, { written })
    }
  }
}

function checkWeekday(grid: SheetGrid, { date, dateAt }: DaySheetLayout, warn: Warn): void {
  const words = foldLookAlikes(grid.text(dateAt.row, dateAt.column))
  const written = WEEKDAYS.find(weekday => words.includes(foldLookAlikes(WEEKDAY_WORDS[weekday].full.ru)))
  if (written !== undefined && written !== weekdayOf(date)) {
    const day = WEEKDAY_WORDS[written].full.ru
    warn('timetable.weekday-differs', dateAt.row, dateAt.column, { date, written: day })
  }
}

function weekNumberIn(text: string): number | null {
  const [, number] = /недел[яи]\s*№?\s*(\d)/i.exec(text) ?? []
  return number === undefined ? null : Number(number)
}
