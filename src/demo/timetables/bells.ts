import type { Bell, BellDay } from '#domain/timetables/bell.ts'
import { localDate } from '#domain/values/local-date.ts'
import { localTime, minutesOfDay, timeOfMinutes } from '#domain/values/local-time.ts'

/** How the bells of a day ring: the first of them, the length of a pair, and the breaks after each, in minutes. */
interface BellPlan {
  readonly first: string
  readonly pair: number
  readonly breaks: readonly number[]
  /** The shift of each pair; `null` where both have it. */
  readonly shifts: readonly (1 | 2 | null)[]
}

/** A pair is two academic hours without a break between them. */
const PAIR = 90

/** Two academic hours on the eve of a holiday, an hour being 35 minutes. */
const SHORT_PAIR = 70

/** The groups of the morning and those of the afternoon meet in the fourth pair. */
const TWO_SHIFTS = [1, 1, 1, null, 2, 2, 2] as const

/** A college whose groups all come in the morning keeps the evening for what has to be made up. */
const ONE_SHIFT = [1, 1, 1, 1, 1, 2] as const

const usual = (first: string, shifts: BellPlan['shifts'], lunchAfter: number): BellPlan => ({
  first,
  pair: PAIR,
  breaks: shifts.slice(1).map((_, at) => (at + 1 === lunchAfter ? 30 : 10)),
  shifts,
})

const short = (first: string, shifts: BellPlan['shifts']): BellPlan => ({
  first,
  pair: SHORT_PAIR,
  breaks: shifts.slice(1).map(() => 10),
  shifts,
})

/** On Saturdays everybody comes in the morning. */
const saturday = (first: string): BellPlan => ({
  first,
  pair: PAIR,
  breaks: [10, 20, 10, 10],
  shifts: [null, null, null, null, null],
})

type SiteBells = Partial<Readonly<Record<BellDay, BellPlan>>>

const sixDays = (first: string, shifts: BellPlan['shifts'], lunchAfter: number): SiteBells => ({
  usual: usual(first, shifts, lunchAfter),
  saturday: saturday(first),
  short: short(first, shifts),
})
const fiveDays = (first: string, lunchAfter: number): SiteBells => ({
  usual: usual(first, ONE_SHIFT, lunchAfter),
  short: short(first, ONE_SHIFT),
})

/** The bells of each site of the colleges. */
const SITES: Readonly<Record<string, SiteBells>> = {
  'SMOLAPO-1': sixDays('08:30', TWO_SHIFTS, 2),
  'SMOLAPO-2': sixDays('08:30', TWO_SHIFTS, 2),
  'SKS-1': sixDays('08:00', TWO_SHIFTS, 2),
  'VKPT-1': fiveDays('08:20', 2),
  'DKEM-1': fiveDays('08:30', 3),
  'SKM-1': sixDays('08:15', ONE_SHIFT, 2),
}

/** When each pair begins and ends in each building, since the cluster began. */
export const bellRecords = (): Bell[] =>
  Object.entries(SITES).flatMap(([site, days]) =>
    Object.entries(days).flatMap(([day, plan]) => pairsOf(site, day as BellDay, plan)),
  )

function pairsOf(site: string, day: BellDay, { first, pair, breaks, shifts }: BellPlan): Bell[] {
  let starts = minutesOfDay(localTime(first))
  return shifts.map((shift, at) => {
    const startsAt = timeOfMinutes(starts)
    const endsAt = timeOfMinutes(starts + pair)
    starts += pair + (breaks[at] ?? 0)
    return {
      site,
      day,
      pair: at + 1,
      startsAt,
      endsAt,
      shift,
      startsOn: localDate('2024-09-01'),
      endsOn: null,
    }
  })
}
