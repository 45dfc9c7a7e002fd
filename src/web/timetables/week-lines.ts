import type { TermLesson } from '#domain/timetables/term-lesson.ts'
import type { Weekday } from '#domain/values/local-date.ts'
import type { ViewKind } from './timetable-address.ts'
import type { TimetableBoard } from './timetables.api.ts'

/** Whose week is shown. */
export interface View {
  readonly by: ViewKind
  /** The code of the college, group, teacher or room. */
  readonly of: string
}

/** A column of a week: a day, or a group where all groups of a college stand side by side. */
export interface WeekColumn {
  readonly id: string
  readonly weekday: Weekday | null
  readonly group: string | null
}

/** A row of a week: a pair, of every day or of one. */
export interface WeekRow {
  readonly weekday: Weekday | null
  readonly pair: number
}

/** A lesson as it lies on the week: in a column, over some rows, beside others of the same time. */
export interface Piece {
  readonly lesson: TermLesson
  readonly weekday: Weekday
  readonly column: number
  readonly row: number
  readonly rows: number
  /** Which of so many lessons side by side. */
  readonly lane: number
  readonly lanes: number
}

/** A week as lines on a page. */
export interface WeekLines {
  readonly columns: readonly WeekColumn[]
  readonly rows: readonly WeekRow[]
  readonly pieces: readonly Piece[]
}

type Board = Pick<TimetableBoard, 'groups' | 'bells' | 'rooms'>

/**
 * Lays the lessons of a view on a week.
 *
 * @param week the week of the academic year; 0 for all weeks of the term in one.
 */
export function weekLines(board: Board, lessons: readonly TermLesson[], view: View, week: number): WeekLines {
  const shown = lessons.filter(
    lesson => isOf(board, lesson, view) && (week === 0 || lesson.weeks.includes(week)),
  )
  const days = daysOf(board, shown, view)
  const pairs = pairsOf(board, shown, view)
  const isWide = view.by === 'college'
  const groups = board.groups.filter(({ college }) => college === view.of).map(({ code }) => code)
  const columns: WeekColumn[] = isWide
    ? groups.map(group => ({ id: group, weekday: null, group }))
    : days.map(weekday => ({ id: String(weekday), weekday, group: null }))
  const rows: WeekRow[] = isWide
    ? days.flatMap(weekday => pairs.map(pair => ({ weekday, pair })))
    : pairs.map(pair => ({ weekday: null, pair }))
  const pieces = shown.flatMap(lesson => layPieces(lesson, columns, rows))
  return { columns, rows, pieces: withLanes(pieces) }
}

/** Whether a lesson belongs to a view. */
export function isOf(board: Board, lesson: TermLesson, { by, of }: View): boolean {
  if (by === 'teacher') return lesson.place?.teacher === of
  if (by === 'room') return lesson.place?.room === of
  if (by === 'group') return lesson.audience.some(({ group }) => group === of)
  return lesson.audience.some(({ group }) => board.groups.find(({ code }) => code === group)?.college === of)
}

/** The days that stand on the page: those on which the groups have school, and any other with a lesson. */
function daysOf({ groups }: Board, lessons: readonly TermLesson[], { by, of }: View): Weekday[] {
  const concerned = groups.filter(({ code, college }) =>
    by === 'group' ? code === of : by === 'college' ? college === of : true,
  )
  const most = Math.max(5, ...concerned.map(({ daysPerWeek }) => daysPerWeek))
  const held = lessons.flatMap(({ place }) => place?.weekdays ?? [])
  return ([1, 2, 3, 4, 5, 6, 7] as Weekday[]).filter(day => day <= most || held.includes(day))
}

/** The pairs of the day: those that the buildings concerned ring, and any other with a lesson. */
function pairsOf(board: Board, lessons: readonly TermLesson[], view: View): number[] {
  const sites = new Set(sitesOf(board, view))
  const rung = board.bells
    .filter(({ site }) => sites.size === 0 || sites.has(site))
    .flatMap(({ pairs }) => pairs.map(({ pair }) => pair))
  const held = lessons.flatMap(({ place, pairs }) =>
    place ? Array.from({ length: pairs }, (_, at) => place.pair + at) : [],
  )
  return [...new Set([...rung, ...held])].sort((one, other) => one - other)
}

/** The buildings whose bells a view follows; none where it goes through several. */
export function sitesOf({ groups, rooms }: Board, { by, of }: View): string[] {
  if (by === 'room') return rooms[of] ? [rooms[of].site] : []
  if (by === 'teacher') return []
  return groups
    .filter(({ code, college }) => (by === 'group' ? code === of : college === of))
    .flatMap(({ site }) => site ?? [])
}

function layPieces(lesson: TermLesson, columns: readonly WeekColumn[], rows: readonly WeekRow[]): Piece[] {
  const { place, audience, pairs } = lesson
  if (!place) return []
  return columns.flatMap((column, at) => {
    if (column.group !== null && !audience.some(({ group }) => group === column.group)) return []
    return place.weekdays
      .filter(day => column.weekday === null || column.weekday === day)
      .flatMap(weekday => {
        const row = rows.findIndex(
          one => one.pair === place.pair && (one.weekday === null || one.weekday === weekday),
        )
        return row < 0 ? [] : [{ lesson, weekday, column: at, row, rows: pairs, lane: 0, lanes: 1 }]
      })
  })
}

/** Gives lessons of one time in one column lanes beside each other; a lesson alone has the whole width. */
function withLanes(pieces: readonly Piece[]): Piece[] {
  const sorted = [...pieces].sort(
    (one, other) => one.column - other.column || one.row - other.row || bySubgroup(one, other),
  )
  const laid: Piece[] = []
  for (let from = 0; from < sorted.length; ) {
    const heap = heapFrom(sorted, from)
    laid.push(...intoLanes(heap))
    from += heap.length
  }
  return laid
}

const bySubgroup = (one: Piece, other: Piece): number =>
  (one.lesson.audience[0]?.subgroup ?? 0) - (other.lesson.audience[0]?.subgroup ?? 0)

/** The pieces from one on that hang together by common rows. */
function heapFrom(sorted: readonly Piece[], from: number): Piece[] {
  const first = sorted[from] as Piece
  const heap = [first]
  let end = first.row + first.rows
  for (const piece of sorted.slice(from + 1)) {
    if (piece.column !== first.column || piece.row >= end) break
    heap.push(piece)
    end = Math.max(end, piece.row + piece.rows)
  }
  return heap
}

function intoLanes(heap: readonly Piece[]): Piece[] {
  const ends: number[] = []
  const placed = heap.map(piece => {
    const free = ends.findIndex(end => end <= piece.row)
    const lane = free < 0 ? ends.length : free
    ends[lane] = piece.row + piece.rows
    return { ...piece, lane }
  })
  return placed.map(piece => ({ ...piece, lanes: ends.length }))
}
