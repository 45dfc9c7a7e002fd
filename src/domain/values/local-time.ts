import { invariant } from './refusal.ts'

/** A time of day without a time zone, written `HH:MM`; such strings sort by time. */
export type LocalTime = string & { readonly __time: 'LocalTime' }

/** Reads `HH:MM`; gives nothing for a time that no clock shows, such as 24:10. */
export const parseLocalTime = (text: string): LocalTime | undefined =>
  /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? (text as LocalTime) : undefined

/**
 * The time that code or a test names.
 *
 * @throws InvariantError when the text is no time.
 */
export function localTime(text: string): LocalTime {
  const time = parseLocalTime(text)
  invariant(time, `«${text}» is not a time of the form HH:MM`)
  return time
}

/** The minutes since midnight. */
export const minutesOfDay = (time: LocalTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** The time so many minutes after midnight, from 0 to 1439. */
export const timeOfMinutes = (minutes: number): LocalTime =>
  localTime([Math.floor(minutes / 60), minutes % 60].map(part => String(part).padStart(2, '0')).join(':'))
