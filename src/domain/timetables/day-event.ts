import type { LocalDate } from '../values/local-date.ts'
import type { DayPlace } from './substitution.ts'

/** What may be out on a day: a teacher, a room or zone or workshop, a group, or an employer with all that is at it. */
export type DayEventKind = 'teacherAway' | 'roomClosed' | 'groupAway' | 'employerCancels'

/** Something that takes somebody or something out of lessons on dates. */
export interface DayEvent {
  readonly kind: DayEventKind
  /** The code of the worker's post, the room, the group or the organisation. */
  readonly subject: string
  readonly startsOn: LocalDate
  readonly endsOn: LocalDate
  /** The first and the last pair that it takes of each day; `null` from the first and to the last. */
  readonly fromPair: number | null
  readonly toPair: number | null
  /** How many student places of a zone it takes; `null` for the whole of it. */
  readonly places: number | null
}

/** Whether an event takes any of the pairs in a row that begin at a place. */
export const isDuring = (
  { startsOn, endsOn, fromPair, toPair }: DayEvent,
  { date, pair }: Pick<DayPlace, 'date' | 'pair'>,
  pairs: number,
): boolean =>
  startsOn <= date &&
  date <= endsOn &&
  pair <= (toPair ?? Number.POSITIVE_INFINITY) &&
  (fromPair ?? 1) < pair + pairs
