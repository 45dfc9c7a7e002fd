import type { PublishedBell } from '#domain/timetables/published-week.ts'
import { type LocalTime, parseLocalTime } from '#domain/values/local-time.ts'

/** When a pair begins and ends. */
type Bells = Omit<PublishedBell, 'pair'>

const TIME = String.raw`(\d{1,2})\s*[:.\-]\s*(\d{2})`
const BELLS = new RegExp(String.raw`^${TIME}\s*[-–—]\s*${TIME}$`)

/** Reads the time of a pair, whichever signs stand in it: `8:00-9.30`; nothing where it is no time. */
export function readBells(text: string): Bells | undefined {
  const [, ...numbers] = BELLS.exec(text) ?? []
  const [fromHour, fromMinute, toHour, toMinute] = numbers.map(Number)
  const startsAt = timeOf(fromHour, fromMinute)
  const endsAt = timeOf(toHour, toMinute)
  return startsAt && endsAt && startsAt < endsAt ? { startsAt, endsAt } : undefined
}

/** Writes the time of a pair as colleges do: `8:00-9:30`. */
export const writeBells = ({ startsAt, endsAt }: Bells): string =>
  `${startsAt.replace(/^0/, '')}-${endsAt.replace(/^0/, '')}`

const timeOf = (hour = 24, minute = 60): LocalTime | undefined =>
  parseLocalTime([hour, minute].map(part => String(part).padStart(2, '0')).join(':'))
