import type { LocalDate, Weekday } from '../values/local-date.ts'
import type { LocalTime } from '../values/local-time.ts'
import type { Text } from '../values/text.ts'

/** For what somebody asks for a zone. */
export type BookingPurpose =
  | 'practice'
  | 'lesson'
  | 'examPreparation'
  | 'workersTraining'
  | 'contest'
  | 'openDay'
  | 'other'

export const bookingPurposeWords: Readonly<Record<BookingPurpose, Text>> = {
  practice: { ru: 'учебная практика', en: 'training practice' },
  lesson: { ru: 'занятие', en: 'lesson' },
  examPreparation: { ru: 'подготовка к экзамену', en: 'exam preparation' },
  workersTraining: { ru: 'обучение работников предприятия', en: 'training of the employer’s workers' },
  contest: { ru: 'конкурс', en: 'contest' },
  openDay: { ru: 'день открытых дверей', en: 'open day' },
  other: { ru: 'другое', en: 'other' },
}

/** What has become of a booking. */
export type BookingStatus = 'requested' | 'approved' | 'declined' | 'withdrawn' | 'cancelled'

export const bookingStatusWords: Readonly<Record<BookingStatus, Text>> = {
  requested: { ru: 'ждёт решения', en: 'waits for a decision' },
  approved: { ru: 'согласовано', en: 'approved' },
  declined: { ru: 'отклонено', en: 'declined' },
  withdrawn: { ru: 'отозвано', en: 'withdrawn' },
  cancelled: { ru: 'отменено', en: 'cancelled' },
}

/** In which states each act is open; the use of the days before a cancellation is still recorded. */
export const OPEN_IN = {
  approve: ['requested'],
  decline: ['requested'],
  withdraw: ['requested'],
  cancel: ['approved'],
  recordUse: ['approved', 'cancelled'],
} as const satisfies Readonly<Record<string, readonly BookingStatus[]>>

/** What may be done with a booking once it is there. */
export type BookingAct = keyof typeof OPEN_IN

/** What somebody asks for: days, hours and places of a zone, and for what. */
export interface BookingWish {
  readonly zone: string
  /** The college or employer that asks. */
  readonly organisation: string
  readonly purpose: BookingPurpose
  readonly title: string
  /** The group that comes, where it is one of the asker's. */
  readonly group: string | null
  readonly startsOn: LocalDate
  readonly endsOn: LocalDate
  /** The days of the week among them, in order. */
  readonly weekdays: readonly Weekday[]
  readonly startsAt: LocalTime
  readonly endsAt: LocalTime
  /** Student places; `null` for the whole zone. */
  readonly places: number | null
  /** The person of the asker's with whom to speak. */
  readonly contact: string | null
}

/** A zone asked for, and what has become of it (заявка на участок, бронирование). */
export interface Booking extends BookingWish {
  readonly number: number
  readonly status: BookingStatus
  /** Counts its changes: who decides names the revision that he or she saw. */
  readonly revision: number
  /** Who asked. */
  readonly person: string | null
  /** Why it was declined or cancelled, or approved though something spoke against it. */
  readonly reason: string | null
  /** The first day that no longer takes place, once it is cancelled. */
  readonly cancelledFrom: LocalDate | null
}

/** What a date of a booking really took of the zone, as its head confirms after the day. */
export interface BookingUse {
  readonly booking: number
  readonly date: LocalDate
  /** Student places really taken; 0 when nobody came. */
  readonly places: number
  /** Minutes for which they were taken. */
  readonly minutes: number
  readonly note: string | null
}
