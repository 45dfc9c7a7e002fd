import type { TimeAway } from '#domain/timetables/absence.ts'
import type { DayEvent } from '#domain/timetables/day-event.ts'
import { pairsDuring } from '#domain/timetables/pairs-during.ts'
import { addDays, type LocalDate, weekdayOf } from '#domain/values/local-date.ts'
import type { Reservation } from '#domain/zones/reservation.ts'
import type { TermRecords } from '../../term/build/term-records.ts'

/** What the registers say is out from one date to another: workers who are away, zones that serve something else. */
export function knownEvents(records: EventRecords, from: LocalDate, to: LocalDate): DayEvent[] {
  return [
    ...records.absences.filter(one => meets(one, from, to)).flatMap(one => awayOn(one, from, to)),
    ...records.reservations
      .filter(one => meets(one, from, to))
      .flatMap(one => closedBy(records, one, from, to)),
  ]
}

type EventRecords = Pick<TermRecords, 'reservations' | 'zones' | 'bells' | 'calendarDays'> & {
  readonly absences: readonly TimeAway[]
}

/** What a reservation takes of a zone; one for some hours is an event on each of its dates, in the pairs that ring then. */
function closedBy(
  { zones, bells, calendarDays }: EventRecords,
  reservation: Reservation,
  from: LocalDate,
  to: LocalDate,
): DayEvent[] {
  const { zone, startsOn, endsOn, startsAt, endsAt, places } = reservation
  const event = { kind: 'roomClosed' as const, subject: zone, places }
  if (startsAt === null && endsAt === null)
    return [{ ...event, startsOn, endsOn, fromPair: null, toPair: null }]
  const site = zones.find(({ code }) => code === zone)?.site
  const rung = bells.filter(one => one.site === site)
  return datesBetween(from, to)
    .filter(day => startsOn <= day && day <= endsOn)
    .flatMap(day => {
      const span = pairsDuring(reservation, rung, day, calendarDays)
      return span ? [{ ...event, startsOn: day, endsOn: day, ...span }] : []
    })
}

function datesBetween(from: LocalDate, to: LocalDate): LocalDate[] {
  const dates: LocalDate[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) dates.push(day)
  return dates
}

const meets = (
  { startsOn, endsOn }: { readonly startsOn: LocalDate; readonly endsOn: LocalDate },
  from: LocalDate,
  to: LocalDate,
): boolean => startsOn <= to && endsOn >= from

/** An absence on a weekday of every week is an event on each of its dates. */
function awayOn(
  { worker, weekday, fromPair, toPair, startsOn, endsOn }: TimeAway,
  from: LocalDate,
  to: LocalDate,
): DayEvent[] {
  const event = { kind: 'teacherAway' as const, subject: worker, fromPair, toPair, places: null }
  if (weekday === null) return [{ ...event, startsOn, endsOn }]
  const dates = datesBetween(from, to).filter(
    day => weekdayOf(day) === weekday && startsOn <= day && day <= endsOn,
  )
  return dates.map(day => ({ ...event, startsOn: day, endsOn: day }))
}

/** What an employer's "we cannot" takes: all rooms at its sites, its zones, and its workers who teach. */
export function eventsOfEmployer(
  {
    sites,
    classrooms,
    zones,
    employments,
  }: Pick<TermRecords, 'sites' | 'classrooms' | 'zones' | 'employments'>,
  event: DayEvent,
): DayEvent[] {
  const own = new Set(
    sites.filter(({ organisation }) => organisation === event.subject).map(({ code }) => code),
  )
  const rooms = [
    ...classrooms.filter(({ site }) => own.has(site)),
    ...zones.filter(({ site, owner }) => own.has(site) || owner === event.subject),
  ]
  const workers = new Set(
    employments.filter(({ organisation }) => organisation === event.subject).map(({ person }) => person),
  )
  const posts = employments.filter(({ person }) => workers.has(person))
  return [
    ...rooms.map(({ code }) => ({ ...event, kind: 'roomClosed' as const, subject: code })),
    ...posts.map(({ code }) => ({ ...event, kind: 'teacherAway' as const, subject: code, places: null })),
  ]
}
