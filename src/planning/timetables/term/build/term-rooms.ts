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
        ...{ seats: room.seats, lessonsAtOnce: room.groupsAtOnce, closures: [] },
      }),
    ),
    ...records.zones
      .filter(({ startsOn, endsOn }) => startsOn <= last && (endsOn === null || endsOn >= first))
      .map(zone => zoneRoom(records, zone, year, weeks)),
  ]
}

/** A zone holds as many lessons at once as its student places serve; days that are reserved as a whole are closed. */
function zoneRoom(
  { stations, reservations }: TermRecords,
  zone: Zone,
  year: AcademicYear,
  weeks: readonly WeekNumber[],
): TermRoom {
  const seats = stations
    .filter(station => station.zone === zone.code && station.endsOn === null)
    .reduce((sum, { quantity, studentsEach }) => sum + quantity * studentsEach, 0)
  const reserved = reservations.filter(one => one.zone === zone.code && one.places === null)
  return {
    ...{ code: zone.code, name: zone.name, kind: zone.kind, site: zone.site },
    ...{ seats, lessonsAtOnce: null },
    closures: reserved.flatMap(reservation => reservedDays(reservation, year, weeks)),
  }
}

const DAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

/** The days of the term that a reservation takes. */
function reservedDays(
  { startsOn, endsOn }: Reservation,
  year: AcademicYear,
  weeks: readonly WeekNumber[],
): Closure[] {
  return DAYS.flatMap(weekday => {
    const taken = weeks.filter(week => {
      const day = addDays(mondayOfWeek(year, week), weekday - 1)
      return startsOn <= day && day <= endsOn
    })
    return taken.length > 0 ? [{ weekday, fromPair: 1, toPair: 99, weeks: taken }] : []
  })
}
