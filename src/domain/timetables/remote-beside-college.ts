import { groupBy } from '../values/group-by.ts'
import type { LocalDate } from '../values/local-date.ts'
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

/** A group passes between a lesson at the college and a remote one, in either order, without time for the way home. */
export interface RemotePass {
  readonly group: string
  readonly date: LocalDate
  /** The pair of the lesson before the way, and of the one after it. */
  readonly from: number
  readonly to: number
}

/**
 * Finds where a group passes between a lesson at the college and a remote one, in either order, with less time in between
 * than the way home takes: then the remote lesson is attended at the college, or on the way. Subgroups that pass at once
 * are one pass.
 *
 * @param minutesHome - how many minutes the way takes
 */
export function remotePasses(
  { days, rows }: PublishedWeek,
  isRemote: IsRemote,
  minutesHome: number,
): RemotePass[] {
  const rowsOn = groupBy(rows, ({ date }) => date)
  return days.flatMap(day => {
    const groups = groupBy(rowsOn.get(day.date) ?? [], ({ group }) => group)
    return [...groups].flatMap(([group, own]) => passesOf(group, own, day))
  })

  function passesOf(group: string, own: readonly PublishedRow[], day: PublishedDay): RemotePass[] {
    const passes = new Map<string, RemotePass>()
    for (const attended of groupParts(own)) {
      const inOrder = attended.toSorted((one, other) => one.pair - other.pair)
      inOrder.forEach((row, at) => {
        const next = inOrder[at + 1]
        if (!next || isRemote(row) === isRemote(next)) return
        if (minutesBetween(day, row.pair, next.pair) >= minutesHome) return
        passes.set(`${row.pair} ${next.pair}`, { group, date: day.date, from: row.pair, to: next.pair })
      })
    }
    return [...passes.values()]
  }
}

/** Counts the passes of {@link remotePasses}. */
export const remoteBesideCollege = (week: PublishedWeek, isRemote: IsRemote, minutesHome: number): number =>
  remotePasses(week, isRemote, minutesHome).length
