import type { Bell } from '#domain/timetables/bell.ts'
import { pairsDuring } from '#domain/timetables/pairs-during.ts'
import { type AcademicYear, mondayOfWeek, type WeekNumber } from '#domain/values/academic-year.ts'
import { addDays, type Weekday } from '#domain/values/local-date.ts'
import type { Reservation } from '#domain/zones/reservation.ts'
import type { Zone } from '#domain/zones/zone.ts'
import type { Closure, TermRoom } from '../term-problem.ts'
import type { TermRecords } from './term-records.ts'

/** All rooms in which lessons of a term could take place: classrooms, zones and workshops. */
export function termRooms(
  records: TermRecords,
  year: AcademicYear,
  weeks: readonly WeekNumber[],
): TermRoom[] {
  const first = mondayOfWeek(year, weeks[0] ?? 1)
  const last = addDays(mondayOfWeek(year, weeks.at(-1) ?? 1), 5)
  const isThere = ({ startsOn, endsOn }: { startsOn: string; endsOn: string | null }) =>
    startsOn <= first && (endsOn === null || endsOn >= last)
  return [
    ...records.classrooms.filter(isThere).map(
      (room): TermRoom => ({
        ...{ code: room.code, name: room.name, kind: 'classroom', site: room.site },
        ...{ seats: room.seats, lessonsAtOnce: room.groupsAtOnce, closures: [], taken: [] },
      }),
    ),
    ...records.zones
      .filter(({ startsOn, endsOn }) => startsOn <= last && (endsOn === null || endsOn >= first))
      .map(zone => zoneRoom(records, zone, year, weeks)),
  ]
}

/** A zone holds as many lessons at once as its student places serve, but for those that are reserved. */
function zoneRoom(
  { stations, reservations, bells }: TermRecords,
  zone: Zone,
  year: AcademicYear,
  weeks: readonly WeekNumber[],
): TermRoom {
  const seats = stations
    .filter(station => station.zone === zone.code && station.endsOn === null)
    .reduce((sum, { quantity, studentsEach }) => sum + quantity * studentsEach, 0)
  const rung = bells.filter(({ site }) => site === zone.site)
  const taken = reservations
    .filter(one => one.zone === zone.code)
    .flatMap(one =>
      reservedPairs(one, rung, year, weeks).map(closure => ({ ...closure, seats: one.places ?? seats })),
    )
  return {
    ...{ code: zone.code, name: zone.name, kind: zone.kind, site: zone.site },
    ...{ seats, lessonsAtOnce: null },
    closures: taken.filter(one => one.seats >= seats).map(({ seats: _, ...closure }) => closure),
    taken: taken.filter(one => one.seats < seats),
  }
}

const DAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

/** The days of the term that a reservation takes, from its first pair to its last. */
function reservedPairs(
  reservation: Reservation,
  bells: readonly Bell[],
  year: AcademicYear,
  weeks: readonly WeekNumber[],
): Closure[] {
  const { startsOn, endsOn } = reservation
  return DAYS.flatMap(weekday => {
    const on = (week: WeekNumber) => addDays(mondayOfWeek(year, week), weekday - 1)
    const taken = weeks.filter(week => startsOn <= on(week) && on(week) <= endsOn)
    const [first] = taken
    const span = first === undefined ? null : pairsDuring(reservation, bells, on(first))
    return span ? [{ weekday, ...span, weeks: taken }] : []
  })
}
