import { otherLayout } from '#domain/timetables/unreadable-published.ts'
import { type LocalDate, parseLocalDate } from '#domain/values/local-date.ts'
import { foldLookAlikes } from '#domain/values/look-alikes.ts'
import { cellName, type SheetGrid } from './sheet-grid.ts'

/** The columns in which a group's lessons stand, counted from 1. */
export interface Lane {
  /** The discipline of the whole group or of subgroup 1, with the teacher below. */
  readonly discipline: number
  /** The room of subgroup 1. */
  readonly firstRoom: number
  /** The discipline of subgroup 2, with the teacher below. */
  readonly secondDiscipline: number
  /** The room of the whole group or of subgroup 2. */
  readonly room: number
}

/** Rows in which the same groups stand side by side, one in each lane. */
export interface Band {
  /** The row with the names of the groups. */
  readonly head: number
  /** The last row of its lessons. */
  readonly end: number
}

/** How a sheet of a day is laid out. */
export interface DaySheetLayout {
  readonly date: LocalDate
  /** The row and column of the date. */
  readonly dateAt: { readonly row: number; readonly column: number }
  readonly pairColumn: number
  readonly timeColumn: number
  readonly lanes: readonly Lane[]
  readonly bands: readonly Band[]
}

/** Whether a sheet has the heads of a day's timetable at all. */
export const looksLikeDaySheet = (grid: SheetGrid): boolean => findWord(grid, 'Пара') !== undefined

/**
 * Finds the parts of a day sheet by their words, wherever they stand.
 *
 * @throws RefusedError naming the first part that is not where it should be.
 */
export function layoutOf(grid: SheetGrid): DaySheetLayout {
  const pair = findWord(grid, 'Пара')
  if (!pair) throw otherLayout(grid.sheet, 'A4', 'heads', grid.text(4, 1) || firstText(grid))
  const head = pair.row
  const columns = Array.from({ length: grid.lastColumn }, (_, at) => at + 1)
  const columnsOf = (word: string) => columns.filter(column => isWord(grid.text(head, column), word))
  const [timeColumn] = columnsOf('Время')
  if (timeColumn === undefined) throw missing(grid, 'heads', head, pair.column + 2)
  const disciplines = columnsOf('Дисциплина').filter(column => column > timeColumn)
  if (disciplines.length === 0) throw missing(grid, 'heads', head, timeColumn + 1)
  const lanes = lanesOf(grid, head, disciplines, columnsOf('Ауд'))
  return {
    ...findDate(grid, head),
    pairColumn: pair.column,
    timeColumn,
    lanes,
    bands: bandsOf(grid, head, timeColumn),
  }
}

function lanesOf(
  grid: SheetGrid,
  head: number,
  disciplines: readonly number[],
  rooms: readonly number[],
): Lane[] {
  const first = disciplines[0] as number
  const subgroups = rowsFrom(head + 1, Math.min(head + 5, grid.lastRow)).find(row =>
    columnsUpTo(first - 1).some(column => isWord(grid.text(row, column), 'Подгруппа')),
  )
  if (subgroups === undefined) throw missing(grid, 'subgroups', head + 2, Math.max(1, first - 2))
  return disciplines.map((discipline, at) => {
    const next = disciplines[at + 1] ?? Number.POSITIVE_INFINITY
    const room = rooms.find(column => column > discipline && column < next)
    if (room === undefined) throw missing(grid, 'heads', head, discipline + 3)
    const second = columnsUpTo(room - 1).find(
      column => column > discipline && grid.text(subgroups, column) === '2',
    )
    if (second === undefined) throw missing(grid, 'subgroups', subgroups, discipline + 2)
    return { discipline, firstRoom: second - 1, secondDiscipline: second, room }
  })
}

function bandsOf(grid: SheetGrid, head: number, timeColumn: number): Band[] {
  const heads = rowsFrom(head + 1, grid.lastRow).filter(row =>
    columnsUpTo(timeColumn).some(column => isWord(grid.text(row, column), 'Группа')),
  )
  if (heads.length === 0) throw missing(grid, 'groups', head + 3, timeColumn)
  return heads.map((row, at) => ({ head: row, end: (heads[at + 1] ?? grid.lastRow + 1) - 1 }))
}

function findDate(grid: SheetGrid, head: number): Pick<DaySheetLayout, 'date' | 'dateAt'> {
  for (const row of rowsFrom(1, head - 1)) {
    for (const column of columnsUpTo(grid.lastColumn)) {
      const date = dateIn(grid.text(row, column))
      if (date) return { date, dateAt: { row, column } }
    }
  }
  throw missing(grid, 'date', Math.max(1, head - 2), 1)
}

/** The date that a text names, as `27.10.2025` or `2025-10-27`. */
function dateIn(text: string): LocalDate | undefined {
  const [, day = '', month = '', year] = /(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/.exec(text) ?? []
  if (year === undefined) return parseLocalDate(text)
  return parseLocalDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

const missing = (grid: SheetGrid, expected: Parameters<typeof otherLayout>[2], row: number, column: number) =>
  otherLayout(grid.sheet, cellName(row, column), expected, grid.text(row, column))

const isWord = (text: string, word: string) => foldLookAlikes(text).startsWith(foldLookAlikes(word))

function findWord(
  grid: SheetGrid,
  word: string,
): { readonly row: number; readonly column: number } | undefined {
  for (const row of rowsFrom(1, Math.min(HEADS_WITHIN, grid.lastRow))) {
    const column = columnsUpTo(grid.lastColumn).find(each => isWord(grid.text(row, each), word))
    if (column !== undefined) return { row, column }
  }
  return undefined
}

/** The heads of a day stand in its first rows. */
const HEADS_WITHIN = 20

function firstText(grid: SheetGrid): string {
  for (const row of rowsFrom(1, grid.lastRow)) {
    const column = columnsUpTo(grid.lastColumn).find(each => grid.text(row, each) !== '')
    if (column !== undefined) return grid.text(row, column)
  }
  return ''
}

const rowsFrom = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at)
const columnsUpTo = (last: number): number[] => rowsFrom(1, last)
