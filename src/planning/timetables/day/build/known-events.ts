import type { TimeAway } from '#domain/timetables/absence.ts'
import type { DayEvent } from '#domain/timetables/day-event.ts'
import { addDays, type LocalDate, weekdayOf } from '#domain/values/local-date.ts'
import type { TermRecords } from '../../term/build/term-records.ts'

/** What the registers say is out from one date to another: workers who are away, zones that serve something else. */
export function knownEvents(
  { absences, reservations }: Pick<TermRecords, 'reservations'> & { readonly absences: readonly TimeAway[] },
  from: LocalDate,
  to: LocalDate,
): DayEvent[] {
  return [
    ...absences.filter(one => meets(one, from, to)).flatMap(one => awayOn(one, from, to)),
    ...reservations
      .filter(one => meets(one, from, to))
      .map(({ zone, startsOn, endsOn, places }) => ({
        ...{ kind: 'roomClosed' as const, subject: zone, startsOn, endsOn },
        ...{ fromPair: null, toPair: null, places },
      })),
  ]
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
  const dates: LocalDate[] = []
  for (let day = from; day <= to; day = addDays(day, 1))
    if (weekdayOf(day) === weekday && startsOn <= day && day <= endsOn) dates.push(day)
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
