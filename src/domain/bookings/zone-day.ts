import type { ProductionCalendar } from '../rules/production-calendar.ts'
import { addDays, isValidOn, type LocalDate } from '../values/local-date.ts'
import type { LocalTime } from '../values/local-time.ts'
import type { Station } from '../zones/station.ts'
import type { Zone } from '../zones/zone.ts'
import { type DayPart, openHours } from '../zones/zone-hours.ts'
import { type WorkplaceMinutes, workplaceMinutes } from './workplace-minutes.ts'

/** A date on which a zone is open. */
export interface ZoneDay {
  readonly date: LocalDate
  /** Student places of the stations that stand there. */
  readonly places: number
  /** From its opening to its closing. */
  readonly open: DayPart
  /** How many shifts share its hours. */
  readonly shifts: number
}

/** From one date to another, both included. */
export interface Dates {
  readonly from: LocalDate
  readonly to: LocalDate
}

/**
 * The dates of a period on which a zone is open: from its beginning to its end, on as many days a week as it works, without
 * what the production calendar takes and with the days off that it makes working days.
 *
 * @param firstBell - when it opens, where it does not say so itself
 */
export function zoneDays(
  zone: Zone,
  stations: readonly Station[],
  calendar: Pick<ProductionCalendar, 'isWorkingDay'>,
  { from, to }: Dates,
  firstBell: LocalTime,
): ZoneDay[] {
  const own = stations.filter(station => station.zone === zone.code)
  const term = { from: zone.startsOn, to: zone.endsOn }
  const open = openHours(zone, firstBell)
  return datesBetween(from, to)
    .filter(date => isValidOn(term, date) && calendar.isWorkingDay(date, zone.daysPerWeek))
    .map(date => ({ date, places: placesOn(own, date), open, shifts: zone.shifts }))
}

/** Places × minutes for which a zone is open on a date. */
export const openMinutes = ({ places, open }: Pick<ZoneDay, 'places' | 'open'>): WorkplaceMinutes =>
  workplaceMinutes(places, minutesIn(open))

/** The clock minutes of a part of a day. */
export const minutesIn = ({ startsAt, endsAt }: DayPart): number => Math.max(endsAt - startsAt, 0)

const placesOn = (stations: readonly Station[], date: LocalDate): number =>
  stations
    .filter(({ startsOn, endsOn }) => isValidOn({ from: startsOn, to: endsOn }, date))
    .reduce((sum, { quantity, studentsEach }) => sum + quantity * studentsEach, 0)

/** All dates of a period, in order; none when it ends before it begins. */
export function datesBetween(from: LocalDate, to: LocalDate): LocalDate[] {
  const dates: LocalDate[] = []
  for (let date = from; date <= to; date = addDays(date, 1)) dates.push(date)
  return dates
}
