import type { LocalDate } from '../values/local-date.ts'
import type { Text } from '../values/text.ts'
import { mostTaken, type TakenPart } from '../zones/taken-places.ts'
import type { DayPart } from '../zones/zone-hours.ts'

/** What takes places of a zone: a lesson of the timetable, practice of the year plan, a reservation by its kind, a booking. */
export type TakingKind =
  | 'lesson'
  | 'practice'
  | 'maintenance'
  | 'exam'
  | 'repair'
  | 'breakdown'
  | 'other'
  | 'booking'

/** What takes places of a zone on one date. */
export interface ZoneTaking extends TakenPart {
  readonly date: LocalDate
  readonly kind: TakingKind
  /** What people call it, such as «СВ-24-1, УП.01»; others' bookings tell nothing but that they are. */
  readonly name: Text
  /** The lesson, block, reservation or booking, the same on each of its dates. */
  readonly source: string
  /** Whose it is, where the reader may know. */
  readonly organisation: string | null
  /** A request that waits for its decision is not firm: others may still be approved before it. */
  readonly isFirm: boolean
}

/** A zone through some days: when it is open, how many places it has, and who takes them. */
export interface ZoneTimes {
  readonly zone: string
  /** As people call it. */
  readonly name: Text
  readonly owner: string
  readonly open: DayPart
  /** The shifts of its day. */
  readonly shifts: readonly DayPart[]
  /** Student places on a date; 0 before it opened and after it closed. */
  readonly seatsOn: (date: LocalDate) => number
  /** Whether it works on a date by its week and the production calendar. */
  readonly isOpenOn: (date: LocalDate) => boolean
  readonly takings: readonly ZoneTaking[]
}

/** What firmly takes places of a zone in a part of a date, without a booking itself. */
export const takenIn = ({ takings }: ZoneTimes, date: LocalDate, part: DayPart, except: string | null) =>
  takings.filter(
    one =>
      one.date === date && one.source !== except && one.startsAt < part.endsAt && part.startsAt < one.endsAt,
  )

/** The places that are free through the whole of a part of a date; requests take none yet. */
export function placesFree(
  times: ZoneTimes,
  date: LocalDate,
  part: DayPart,
  except: string | null = null,
): number {
  const firm = takenIn(times, date, part, except).filter(({ isFirm }) => isFirm)
  return Math.max(times.seatsOn(date) - mostTaken(firm, part), 0)
}

/** The name of a booking among what takes places. */
export const sourceOf = (booking: number): string => `booking:${booking}`
