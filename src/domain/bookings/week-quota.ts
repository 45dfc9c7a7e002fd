import { addDays, type LocalDate } from '../values/local-date.ts'
import type { TakenPart } from '../zones/taken-places.ts'
import { meets } from '../zones/zone-hours.ts'
import type { ZoneTimes } from './zone-times.ts'

/** How much of a zone a college may take in a week, and takes already, in places × shifts. */
export interface WeekQuota {
  readonly allowed: number
  readonly used: number
}

/**
 * Places × shifts of a week that something takes of a zone: its places in each shift that it meets, in one where it lies
 * outside of all. As in the plan of a year, days of one week count once.
 */
export function placeShifts({ shifts, seatsOn }: ZoneTimes, taken: TakenPart, date: LocalDate): number {
  const met = shifts.filter(shift => meets(shift, taken)).length
  return (taken.places ?? seatsOn(date)) * Math.max(met, 1)
}

/** Places × shifts that an organisation takes of a zone in the week of a Monday, but for what is named. */
export function usedInWeek(
  times: ZoneTimes,
  organisation: string,
  monday: LocalDate,
  except: string | null = null,
): number {
  const sunday = addDays(monday, 6)
  const bySource = new Map<string, number>()
  for (const one of times.takings) {
    const { date, source, isFirm } = one
    const isCounted = isFirm && source !== except && one.organisation === organisation
    if (!isCounted || date < monday || date > sunday) continue
    bySource.set(source, Math.max(bySource.get(source) ?? 0, placeShifts(times, one, date)))
  }
  return [...bySource.values()].reduce((sum, amount) => sum + amount, 0)
}
