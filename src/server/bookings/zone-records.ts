import {
  agreementTimes,
  bookedTimes,
  bookingsBetween,
  firstBells,
  roomsSubstituted,
} from '#database/bookings/bookings.queries.ts'
import type { Reader } from '#database/client/transactions.ts'
import { timetablesEverInForce } from '#database/timetables/timetables.queries.ts'
import type { StoredTimetable } from '#database/timetables/timetables.rows.ts'
import { readAll } from '#database/years/practice-records.queries.ts'
import { planInForce } from '#database/years/year-plans.queries.ts'
import type { Span } from '#domain/bookings/other-takings.ts'
import { groups } from '#domain/groups/group.ts'
import { memberships } from '#domain/organisations/membership.ts'
import { organisations } from '#domain/organisations/organisation.ts'
import { calendarDays } from '#domain/rules/calendar-day.ts'
import { rules } from '#domain/rules/rule.ts'
import { bells } from '#domain/timetables/bell.ts'
import { type Term, termAfter, termDays, termOn } from '#domain/timetables/term.ts'
import { type AcademicYear, academicYear, academicYearOf } from '#domain/values/academic-year.ts'
import { quotas } from '#domain/zones/quota.ts'
import { reservations } from '#domain/zones/reservation.ts'
import { stations } from '#domain/zones/station.ts'
import { zones } from '#domain/zones/zone.ts'

/** All that says who takes places of zones on some days, and on what terms. */
export type ZoneRecords = Awaited<ReturnType<typeof zoneRecords>>

/** Reads who takes places of zones from one day to another, as far as the reader may know it. */
export async function zoneRecords(reader: Reader, span: Span) {
  return {
    span,
    zones: await readAll(reader, zones),
    stations: await readAll(reader, stations),
    reservations: await readAll(reader, reservations),
    quotas: await readAll(reader, quotas),
    groups: new Map((await readAll(reader, groups)).map(group => [group.code, group])),
    organisations: new Map((await readAll(reader, organisations)).map(one => [one.code, one])),
    memberships: await readAll(reader, memberships),
    rules: await readAll(reader, rules),
    calendarDays: await readAll(reader, calendarDays),
    bells: await readAll(reader, bells),
    firstBells: await firstBells(reader, span.from),
    agreements: await agreementTimes(reader),
    booked: await bookedTimes(reader, span),
    bookings: await bookingsBetween(reader, span),
    substituted: await roomsSubstituted(reader, span),
    terms: await Promise.all(termsBetween(span).map(term => termInForce(reader, term))),
    years: await Promise.all(yearsBetween(span).map(year => practiceOf(reader, year))),
  }
}

/** A term with the timetables that are or were in force. */
export interface TermInForce {
  readonly term: Term
  readonly timetables: readonly StoredTimetable[]
}

const termInForce = async (reader: Reader, term: Term): Promise<TermInForce> => ({
  term,
  timetables: await timetablesEverInForce(reader, term),
})

const practiceOf = async (reader: Reader, year: AcademicYear) => ({
  year,
  blocks: ((await planInForce(reader, year))?.blocks ?? []).filter(({ kind }) => kind === 'training'),
})

function termsBetween({ from, to }: Span): Term[] {
  const terms: Term[] = []
  for (let term = termOn(from); termDays(term)[0] <= to; term = termAfter(term)) terms.push(term)
  return terms
}

const yearsBetween = ({ from, to }: Span): AcademicYear[] => {
  const [first, last] = [academicYearOf(from), academicYearOf(to)]
  return Array.from({ length: last - first + 1 }, (_, at) => academicYear(first + at))
}
