import type { PublicDay, PublicLesson } from './public-timetables.api.ts'

/** How many groups stand side by side on a sheet of A3: with more, a full week does not fit in letters that can be read on the wall. */
const GROUPS_A_SHEET = 5

/** A sheet of the wall: some groups, and on each day the pairs in which any of them has lessons. */
export interface WallSheet {
  readonly groups: readonly string[]
  readonly days: readonly { readonly day: PublicDay; readonly pairs: readonly WallPair[] }[]
}

/** A pair of a day: for each group of the sheet the lessons that it has then. */
export interface WallPair {
  readonly pair: number
  readonly cells: readonly (readonly PublicLesson[])[]
}

/** The groups of a week's lessons, sheet by sheet; sheets are filled evenly. */
export function wallSheets(days: readonly PublicDay[]): WallSheet[] {
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
export const groupsOf = (days: readonly PublicDay[]): string[] =>
  [
    ...new Set(
      days.flatMap(({ lessons }) => lessons.flatMap(({ audience }) => audience.map(({ group }) => group))),
    ),
  ].sort((one, other) => one.localeCompare(other, 'ru', { numeric: true }))

/** The pairs of a day in which any of the groups has a lesson; lessons of pairs in a row stand in each of them. */
export function pairsOf({ lessons }: PublicDay, groups: readonly string[]): WallPair[] {
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
