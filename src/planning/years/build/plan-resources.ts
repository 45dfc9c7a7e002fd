import type { Place } from '#domain/hosts/place.ts'
import { type AcademicYear, mondayOfWeek, weekCount } from '#domain/values/academic-year.ts'
import type { ClockHours } from '#domain/values/hours.ts'
import { addDays, type LocalDate } from '#domain/values/local-date.ts'
import { minutesOfDay } from '#domain/values/local-time.ts'
import type { YearRecords } from '#domain/years/year-records.ts'
import type { Reservation } from '#domain/zones/reservation.ts'
import { mostTaken, partOf } from '#domain/zones/taken-places.ts'
import type { Zone } from '#domain/zones/zone.ts'
import { type DayPart, shiftParts } from '#domain/zones/zone-hours.ts'
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
  const parts =
    zone.opensAt === null
      ? null
      : shiftParts(zone, minutesOfDay(zone.opensAt), shiftHours, zone.daysPerWeek).slice(0, shifts)
  const weeks = weekSpans(year).map(week => {
    const all = placesOf(records, zone, week)
    const reserved = reservedIn(records, zone, week)
    // Where nobody knows when the zone opens, what is reserved for some hours takes each of its shifts.
    const free = Array.from({ length: shifts }, (_, shift) =>
      Math.max(all - mostReserved(reserved, week, parts?.[shift]), 0),
    )
    return openShifts(free)
  })
  const placesByWeek = weeks.map(({ places }) => places)
  return {
    code: zone.code,
    name: zone.name,
    type: zone.kind,
    owner: zone.owner,
    places: Math.max(...placesByWeek),
    placesByWeek,
    capacityByWeek: weeks.map(week => week.places * week.shifts),
    shiftsByWeek: weeks.map(week => week.shifts),
  }
}

/** A week from its Monday to its Saturday. */
interface WeekSpan {
  readonly monday: LocalDate
  readonly saturday: LocalDate
}

/** Student places of a zone in a week, before anything is reserved. */
function placesOf(records: YearRecords, zone: Zone, { monday, saturday }: WeekSpan): number {
  const isOpen = zone.startsOn <= monday && (zone.endsOn === null || zone.endsOn >= saturday)
  if (!isOpen) return 0
  return records.stations
    .filter(station => station.zone === zone.code && isThere(station, monday, saturday))
    .reduce((sum, { quantity, studentsEach }) => sum + quantity * studentsEach, 0)
}

const reservedIn = ({ reservations }: YearRecords, { code }: Zone, { monday, saturday }: WeekSpan) =>
  reservations.filter(one => one.zone === code && one.startsOn <= saturday && one.endsOn >= monday)

/** The most places that are reserved on any day of a week, in a shift or all day; a reserved day takes its whole week. */
const mostReserved = (
  reserved: readonly Reservation[],
  { monday }: WeekSpan,
  shift: DayPart | undefined,
): number =>
  Math.max(
    ...Array.from({ length: 6 }, (_, at) => {
      const day = addDays(monday, at)
      const taken = reserved.filter(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn)
      return mostTaken(
        taken.map(one => ({ ...partOf(one), places: one.places })),
        shift,
      )
    }),
  )

/**
 * Shifts with as many places in each: of shifts that have unequal places as many are counted, with the places of the
 * smallest of them, as give the most, so that whoever fits by the count fits into a shift as well.
 */
function openShifts(free: readonly number[]): { places: number; shifts: number } {
  const falling = free.filter(places => places > 0).toSorted((one, other) => other - one)
  return falling
    .map((places, at) => ({ places, shifts: at + 1 }))
    .reduce((best, one) => (one.places * one.shifts > best.places * best.shifts ? one : best), {
      ...{ places: 0, shifts: 0 },
    })
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

/** What each organisation may take of the zones of others, week by week; blocks of practice are those of colleges. */
export function planQuotas({ quotas }: YearRecords, year: AcademicYear): PlanQuota[] {
  const pairs = new Map(quotas.map(quota => [`${quota.zone}\n${quota.organisation}`, quota]))
  return [...pairs.values()].map(({ zone, organisation }) => ({
    resource: zone,
    college: organisation,
    placesByWeek: byWeek(year, (monday, saturday) =>
      quotas
        .filter(one => one.zone === zone && one.organisation === organisation)
        .filter(one => isThere(one, monday, saturday))
        .reduce((sum, quota) => sum + quota.placeShifts, 0),
    ),
  }))
}

const isThere = (
  { startsOn, endsOn }: { readonly startsOn: LocalDate; readonly endsOn: LocalDate | null },
  monday: LocalDate,
  saturday: LocalDate,
): boolean => startsOn <= monday && (endsOn === null || endsOn >= saturday)

const weekSpans = (year: AcademicYear): WeekSpan[] =>
  Array.from({ length: weekCount(year) }, (_, position) => {
    const monday = mondayOfWeek(year, position + 1)
    return { monday, saturday: addDays(monday, 5) }
  })

const byWeek = (year: AcademicYear, count: (monday: LocalDate, saturday: LocalDate) => number): number[] =>
  weekSpans(year).map(({ monday, saturday }) => count(monday, saturday))
