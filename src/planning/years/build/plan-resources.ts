import type { Place } from '#domain/hosts/place.ts'
import { type AcademicYear, mondayOfWeek, weekCount } from '#domain/values/academic-year.ts'
import type { ClockHours } from '#domain/values/hours.ts'
import { addDays, type LocalDate } from '#domain/values/local-date.ts'
import type { YearRecords } from '#domain/years/year-records.ts'
import type { Zone } from '#domain/zones/zone.ts'
import type { PlanQuota, PlanResource } from '../year-problem.ts'

/** A resource without its even load, which follows from the demand, and with its places in each week. */
export interface ResourceDraft extends Omit<PlanResource, 'evenLoad'> {
  /** Student places of one shift in each week, 0 while it is closed. */
  readonly placesByWeek: readonly number[]
}

/**
 * All that practice could take place in during a year: zones, workshops and employers' places.
 *
 * @param shiftHours - clock hours that one group's week of practice takes
 */
export function planResources(
  records: YearRecords,
  year: AcademicYear,
  shiftHours: ClockHours,
): ResourceDraft[] {
  const names = new Map(records.organisations.map(({ code, shortName }) => [code, shortName]))
  return [
    ...records.zones.map(zone => zoneResource(records, year, zone, shiftHours)),
    ...records.places.map(place => placeResource(year, place, names.get(place.employer) ?? place.employer)),
  ]
}

function zoneResource(
  records: YearRecords,
  year: AcademicYear,
  zone: Zone,
  shiftHours: ClockHours,
): ResourceDraft {
  const shifts = Math.min(zone.shifts, Math.floor((zone.daysPerWeek * zone.hoursPerDay) / shiftHours))
  const placesByWeek = byWeek(year, (monday, saturday) => freePlaces(records, zone, monday, saturday))
  return {
    code: zone.code,
    name: zone.name,
    type: zone.kind,
    owner: zone.owner,
    places: Math.max(...placesByWeek),
    placesByWeek,
    capacityByWeek: placesByWeek.map(places => places * shifts),
    shiftsByWeek: placesByWeek.map(places => (places > 0 ? shifts : 0)),
  }
}

/** Student places of a zone in a week, after what is reserved; a reserved day takes its whole week. */
function freePlaces(records: YearRecords, zone: Zone, monday: LocalDate, saturday: LocalDate): number {
  const isOpen = zone.startsOn <= monday && (zone.endsOn === null || zone.endsOn >= saturday)
  const reserved = records.reservations.filter(
    one => one.zone === zone.code && one.startsOn <= saturday && one.endsOn >= monday,
  )
  if (!isOpen || reserved.some(({ places }) => places === null)) return 0
  const all = records.stations
    .filter(station => station.zone === zone.code && isThere(station, monday, saturday))
    .reduce((sum, { quantity, studentsEach }) => sum + quantity * studentsEach, 0)
  return Math.max(all - Math.max(0, ...reserved.map(({ places }) => places ?? 0)), 0)
}

function placeResource(year: AcademicYear, place: Place, employer: string): ResourceDraft {
  const placesByWeek = byWeek(year, (monday, saturday) =>
    isThere(place, monday, saturday) ? place.places : 0,
  )
  return {
    code: place.code,
    name: `${employer}, ${inSentence(place.workshop)}`,
    type: 'employer',
    owner: place.employer,
    places: Math.max(...placesByWeek),
    placesByWeek,
    capacityByWeek: placesByWeek,
    shiftsByWeek: null,
  }
}

/** A workshop's name behind a comma: its first letter small, unless it begins with an abbreviation. */
const inSentence = (name: string): string =>
  /^\p{Lu}(?!\p{Lu})/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name

/** What each college may take of the zones of others, week by week. */
export function planQuotas({ quotas }: YearRecords, year: AcademicYear): PlanQuota[] {
  const pairs = new Map(quotas.map(quota => [`${quota.zone}\n${quota.college}`, quota]))
  return [...pairs.values()].map(({ zone, college }) => ({
    resource: zone,
    college,
    placesByWeek: byWeek(year, (monday, saturday) =>
      quotas
        .filter(quota => quota.zone === zone && quota.college === college && isThere(quota, monday, saturday))
        .reduce((sum, quota) => sum + quota.placeShifts, 0),
    ),
  }))
}

const isThere = (
  { startsOn, endsOn }: { readonly startsOn: LocalDate; readonly endsOn: LocalDate | null },
  monday: LocalDate,
  saturday: LocalDate,
): boolean => startsOn <= monday && (endsOn === null || endsOn >= saturday)

function byWeek(year: AcademicYear, count: (monday: LocalDate, saturday: LocalDate) => number): number[] {
  return Array.from({ length: weekCount(year) }, (_, position) => {
    const monday = mondayOfWeek(year, position + 1)
    return count(monday, addDays(monday, 5))
  })
}
