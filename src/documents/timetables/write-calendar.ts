import type { LocalDate } from '#domain/values/local-date.ts'
import type { LocalTime } from '#domain/values/local-time.ts'

/** One entry of a calendar file. */
export interface CalendarEntry {
  /** The same for the same lesson on the same date for ever. */
  readonly uid: string
  readonly date: LocalDate
  /** From when to when; `null` where only the day is known. */
  readonly times: { readonly startsAt: LocalTime; readonly endsAt: LocalTime } | null
  readonly summary: string
  readonly location: string | null
  readonly description: string
  readonly isCancelled: boolean
  readonly sequence: number
  /** A moment as an ISO string. */
  readonly changedAt: string
}

/** A calendar file. */
export interface CalendarToWrite {
  readonly name: string
  readonly entries: readonly CalendarEntry[]
}

/** Moscow has kept UTC+3 without summer time since 26 October 2014. */
const TIME_ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Moscow',
  'BEGIN:STANDARD',
  'DTSTART:20141026T020000',
  'TZOFFSETFROM:+0400',
  'TZOFFSETTO:+0300',
  'TZNAME:MSK',
  'END:STANDARD',
  'END:VTIMEZONE',
]

/** The octets of a line, its end not counted. */
const LINE_OCTETS = 75

/**
 * Writes a calendar that clients subscribe to.
 *
 * @see RFC 5545; REFRESH-INTERVAL by RFC 7986
 */
export function writeCalendar({ name, entries }: CalendarToWrite): Uint8Array {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kuznitsa//Timetable//RU',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    'X-WR-TIMEZONE:Europe/Moscow',
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    ...TIME_ZONE,
    ...entries.flatMap(eventLines),
    'END:VCALENDAR',
  ]
  return new TextEncoder().encode(lines.map(line => `${fold(line)}\r\n`).join(''))
}

function eventLines(entry: CalendarEntry): string[] {
  const changed = momentInUtc(entry.changedAt)
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(entry.uid)}`,
    `DTSTAMP:${changed}`,
    `LAST-MODIFIED:${changed}`,
    `SEQUENCE:${entry.sequence}`,
    ...timeLines(entry),
    `SUMMARY:${escapeText(entry.summary)}`,
    ...(entry.location === null ? [] : [`LOCATION:${escapeText(entry.location)}`]),
    `DESCRIPTION:${escapeText(entry.description)}`,
    `STATUS:${entry.isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `TRANSP:${entry.isCancelled ? 'TRANSPARENT' : 'OPAQUE'}`,
    'END:VEVENT',
  ]
}

const timeLines = ({ date, times }: CalendarEntry): string[] =>
  times
    ? [
        `DTSTART;TZID=Europe/Moscow:${localMoment(date, times.startsAt)}`,
        `DTEND;TZID=Europe/Moscow:${localMoment(date, times.endsAt)}`,
      ]
    : [`DTSTART;VALUE=DATE:${date.replaceAll('-', '')}`]

const localMoment = (date: LocalDate, time: LocalTime): string =>
  `${date.replaceAll('-', '')}T${time.replace(':', '')}00`

/** 2025-09-01T06:30:00.000Z as 20250901T063000Z. */
const momentInUtc = (moment: string): string =>
  `${new Date(moment).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`

const escapeText = (text: string): string =>
  text.replace(/[\\;,]/g, sign => `\\${sign}`).replace(/\r\n|\r|\n/g, '\\n')

/** Breaks a line so that none has more octets than allowed, and never within a character. */
function fold(line: string): string {
  let octets = 0
  let folded = ''
  for (const character of line) {
    const size = octetsOf(character)
    if (octets + size > LINE_OCTETS) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += size
  }
  return folded
}

/** The octets of a character in UTF-8. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0
  if (point < 0x80) return 1
  if (point < 0x800) return 2
  return point < 0x10000 ? 3 : 4
}
