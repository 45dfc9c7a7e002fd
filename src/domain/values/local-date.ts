import { invariant } from './refusal.ts'

/** A calendar date without a time zone, written `YYYY-MM-DD`; such strings sort by time. */
export type LocalDate = string & { readonly __date: 'LocalDate' }

/** A day of the week, 1 = Monday … 7 = Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

const DAY_MS = 86_400_000

/** Reads `YYYY-MM-DD`; gives nothing for a date that no calendar holds, such as 30 February. */
export function parseLocalDate(text: string): LocalDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return undefined
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text
    ? (text as LocalDate)
    : undefined
}

/**
 * The date that code or a test names.
 *
 * @throws InvariantError when the text is no date.
 */
export function localDate(text: string): LocalDate {
  const date = parseLocalDate(text)
  invariant(date, `«${text}» is not a date of the form YYYY-MM-DD`)
  return date
}

/** A date as tables and sentences show it in both languages: 24.01.2025. */
export const dottedDate = (date: string): string => date.split('-').reverse().join('.')

/** The number of days since 1 January 1970; days that follow each other differ by one. */
export function dayNumber(date: LocalDate): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS
}

/** The date of a day number. */
export function dateOfDayNumber(day: number): LocalDate {
  return new Date(day * DAY_MS).toISOString().slice(0, 10) as LocalDate
}

/** The date so many days later, or earlier when `days` is negative. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOfDayNumber(dayNumber(date) + days)
}

/** How many days lie from one date to another; negative when `to` is the earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** The day of the week of a date. */
export function weekdayOf(date: LocalDate): Weekday {
  return (((dayNumber(date) + 3) % 7) + 1) as Weekday
}

/** The Monday of the week that holds the date. */
export function mondayOf(date: LocalDate): LocalDate {
  return addDays(date, 1 - weekdayOf(date))
}

/** The whole years that have passed from a birth date to a day. */
export function ageOn(birthDate: LocalDate, on: LocalDate): number {
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return on.slice(5) < birthDate.slice(5) ? years - 1 : years
}

/** What is valid from a date, up to and including another, or without an end. */
export interface Period {
  readonly from: LocalDate
  /** The last day on which it is valid; `null` while no end is known. */
  readonly to: LocalDate | null
}

/** Whether the period holds the date, both ends included. */
export function isValidOn(period: Period, on: LocalDate): boolean {
  return period.from <= on && (period.to === null || on <= period.to)
}
