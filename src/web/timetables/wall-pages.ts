/** How many groups stand side by side on a sheet of A3: with more, a full week does not fit in letters that can be read on the wall. */
const GROUPS_A_SHEET = 5

/** A lesson as far as the wall lays it out. */
export interface WallLesson {
  readonly id: string
  readonly pair: number
  readonly pairs: number
  readonly audience: readonly { readonly group: string; readonly subgroup: number | null }[]
}

/** The lessons of one date. */
export interface WallDay<Lesson extends WallLesson> {
  readonly date: string
  readonly lessons: readonly Lesson[]
}

/** A sheet of the wall: some groups, and on each day the pairs in which any of them has lessons. */
export interface WallSheet<Lesson extends WallLesson> {
  readonly groups: readonly string[]
  readonly days: readonly { readonly day: WallDay<Lesson>; readonly pairs: readonly WallPair<Lesson>[] }[]
}

/** A pair of a day: for each group of the sheet the lessons that it has then. */
export interface WallPair<Lesson extends WallLesson> {
  readonly pair: number
  readonly cells: readonly (readonly Lesson[])[]
}

/** The groups of a week's lessons, sheet by sheet; sheets are filled evenly. */
export function wallSheets<Lesson extends WallLesson>(days: readonly WallDay<Lesson>[]): WallSheet<Lesson>[] {
  const groups = groupsOf(days)
  const count = Math.ceil(groups.length / GROUPS_A_SHEET)
  return Array.from({ length: count }, (_, at) => {
    const own = groups.slice(
      Math.round((at * groups.length) / count),
      Math.round(((at + 1) * groups.length) / count),
    )
    return { groups: own, days: days.map(day => ({ day, pairs: pairsOf(day, own) })) }
  })
}

/** The groups that have lessons on some days, by name. */
export const groupsOf = (days: readonly WallDay<WallLesson>[]): string[] =>
  [
    ...new Set(
      days.flatMap(({ lessons }) => lessons.flatMap(({ audience }) => audience.map(({ group }) => group))),
    ),
  ].sort((one, other) => one.localeCompare(other, 'ru', { numeric: true }))

/** The pairs of a day in which any of the groups has a lesson; lessons of pairs in a row stand in each of them. */
export function pairsOf<Lesson extends WallLesson>(
  { lessons }: WallDay<Lesson>,
  groups: readonly string[],
): WallPair<Lesson>[] {
  const last = Math.max(0, ...lessons.map(({ pair, pairs }) => pair + pairs - 1))
  return Array.from({ length: last }, (_, at) => at + 1)
    .map(pair => ({
      pair,
      cells: groups.map(group =>
        lessons.filter(
          lesson =>
            lesson.pair <= pair &&
            pair < lesson.pair + lesson.pairs &&
            lesson.audience.some(one => one.group === group),
        ),
      ),
    }))
    .filter(({ cells }) => cells.some(cell => cell.length > 0))
}
