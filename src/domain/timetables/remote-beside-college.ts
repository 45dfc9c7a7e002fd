import { groupBy } from '../values/group-by.ts'
import { groupParts } from './group-parts.ts'
import { minutesBetween } from './minutes-between.ts'
import type { PlaceKind } from './place-kind.ts'
import type { PublishedDay, PublishedRow, PublishedWeek } from './published-week.ts'

/** How many minutes the way home takes where nobody says otherwise: a ride across the town, and a moment to sit down. */
export const MINUTES_HOME = 60

/** Whether a lesson is remote: nobody need be at the college for it. */
export type IsRemote = (lesson: Pick<PublishedRow, 'room'>) => boolean

/** Takes for remote what is held in a remote place. */
export const remoteIn =
  (kinds: ReadonlyMap<string, PlaceKind>): IsRemote =>
  ({ room }) =>
    room !== null && kinds.get(room) === 'remote'

/**
 * Counts how often a group passes between a lesson at the college and a remote one, in either order, with less time in
 * between than the way home takes: then the remote lesson is attended at the college, or on the way. Subgroups that pass
 * at once count once.
 *
 * @param minutesHome - how many minutes the way takes
 */
export function remoteBesideCollege(
  { days, rows }: PublishedWeek,
  isRemote: IsRemote,
  minutesHome: number,
): number {
  const rowsOn = groupBy(rows, ({ date }) => date)
  return days.reduce((sum, day) => {
    const groups = groupBy(rowsOn.get(day.date) ?? [], ({ group }) => group)
    return sum + [...groups.values()].reduce((more, own) => more + passesOf(own, day), 0)
  }, 0)

  function passesOf(own: readonly PublishedRow[], day: PublishedDay): number {
    const passes = new Set<string>()
    for (const attended of groupParts(own)) {
      const inOrder = attended.toSorted((one, other) => one.pair - other.pair)
      inOrder.forEach((row, at) => {
        const next = inOrder[at + 1]
        if (!next || isRemote(row) === isRemote(next)) return
        if (minutesBetween(day, row.pair, next.pair) < minutesHome) passes.add(`${row.pair} ${next.pair}`)
      })
    }
    return passes.size
  }
}
