import { lessonTakings } from '#domain/bookings/lesson-takings.ts'
import { bookingTakings, reservationTakings } from '#domain/bookings/other-takings.ts'
import { practiceTakings } from '#domain/bookings/practice-takings.ts'
import type { ZoneTaking, ZoneTimes } from '#domain/bookings/zone-times.ts'
import { productionCalendar } from '#domain/rules/production-calendar.ts'
import { ruleOn } from '#domain/rules/rule-on.ts'
import { clockOfBells } from '#domain/timetables/bell-times.ts'
import { dayLessons } from '#domain/timetables/day-lesson.ts'
import type { Substitution } from '#domain/timetables/substitution.ts'
import { termDays } from '#domain/timetables/term.ts'
import { academicHours, toClockHours } from '#domain/values/hours.ts'
import type { LocalDate } from '#domain/values/local-date.ts'
import { localTime } from '#domain/values/local-time.ts'
import type { Zone } from '#domain/zones/zone.ts'
import { type DayPart, openHours, shiftParts } from '#domain/zones/zone-hours.ts'
import type { TermInForce, ZoneRecords } from './zone-records.ts'

/** Academic hours of a week of practice where no rule says how many. */
const USUAL_WEEK = 36

/** When a zone opens whose site has no bells. */
const USUAL_OPENING = localTime('08:00')

/** A zone through the days of which the records were read. */
export function zoneTimesOf(records: ZoneRecords, zone: Zone): ZoneTimes {
  const { calendarDays, firstBells, rules, span } = records
  const calendar = productionCalendar(calendarDays)
  const open = openHours(zone, firstBells[zone.site] ?? USUAL_OPENING)
  const weekHours = ruleOn(rules, 'weeklyLoad', span.from)?.value ?? USUAL_WEEK
  const shifts = shiftParts(zone, open.startsAt, toClockHours(academicHours(weekHours)), zone.daysPerWeek)
  const seatsOn = (date: LocalDate) => seatsOf(records, zone, date)
  return {
    ...{ zone: zone.code, owner: zone.owner, open, shifts, seatsOn },
    name: { ru: `«${zone.name}»`, en: `“${zone.nameEn ?? zone.name}”` },
    isOpenOn: date => calendar.isWorkingDay(date, zone.daysPerWeek),
    takings: [
      ...records.terms.flatMap(term => lessonsIn(records, zone, term, shifts)),
      ...practiceIn(records, zone, shifts, seatsOn(span.from) || seatsOn(span.to)),
      ...reservationTakings(
        records.reservations.filter(one => one.zone === zone.code),
        span,
      ),
      ...bookingTakings(known(records, zone), span),
    ],
  }
}

function seatsOf({ stations }: ZoneRecords, zone: Zone, date: LocalDate): number {
  const isThere = ({ startsOn, endsOn }: { startsOn: LocalDate; endsOn: LocalDate | null }) =>
    startsOn <= date && (endsOn === null || endsOn >= date)
  if (!isThere(zone)) return 0
  return stations
    .filter(station => station.zone === zone.code && isThere(station))
    .reduce((sum, { quantity, studentsEach }) => sum + quantity * studentsEach, 0)
}

const collegeIn =
  ({ groups }: ZoneRecords) =>
  (group: string) =>
    groups.get(group)?.college ?? null

function lessonsIn(
  records: ZoneRecords,
  zone: Zone,
  { term, timetables }: TermInForce,
  shifts: readonly DayPart[],
): ZoneTaking[] {
  const { groups, calendarDays, bells, span } = records
  const calendar = productionCalendar(calendarDays)
  const [first, last] = termDays(term)
  const substitutions = records.substituted.map(
    ({ lesson, date, kind, toDate, toPair, toRoom }): Substitution => ({
      ...{ lesson, date, kind, joins: null },
      to:
        toDate === null || toPair === null ? null : { date: toDate, pair: toPair, teacher: '', room: toRoom },
    }),
  )
  const coming = new Set(substitutions.flatMap(({ lesson, to }) => (to?.room === zone.code ? [lesson] : [])))
  const days = dayLessons(
    {
      ...{ year: term.year, substitutions },
      timetables: timetables.flatMap(({ college, publishedOn, lessons }) =>
        publishedOn === null
          ? []
          : [
              {
                ...{ college, publishedOn },
                lessons: lessons.filter(({ id, place }) => place?.room === zone.code || coming.has(id)),
              },
            ],
      ),
      collegeOf: group => groups.get(group)?.college ?? '',
      isSchoolDay: (group, day) => calendar.isWorkingDay(day, groups.get(group)?.daysPerWeek ?? 6),
    },
    span.from > first ? span.from : first,
    span.to < last ? span.to : last,
  )
  const clock = clockOfBells(bells, calendarDays)
  return lessonTakings({ zone, clock, shifts, collegeOf: collegeIn(records) }, days).filter(
    ({ date }) => span.from <= date && date <= span.to,
  )
}

function practiceIn(
  records: ZoneRecords,
  zone: Zone,
  shifts: readonly DayPart[],
  seats: number,
): ZoneTaking[] {
  const { groups, years, terms, span } = records
  const collegeOf = collegeIn(records)
  const isTimetabled = (group: string, date: LocalDate) =>
    terms.some(({ term, timetables }) => {
      const [first, last] = termDays(term)
      return (
        first <= date &&
        date <= last &&
        timetables.some(
          ({ college, publishedOn }) =>
            publishedOn !== null && publishedOn <= date && (college === null || college === collegeOf(group)),
        )
      )
    })
  const daysOf = (group: string) => Math.min(zone.daysPerWeek, groups.get(group)?.daysPerWeek ?? 6)
  return years
    .flatMap(({ year, blocks }) =>
      practiceTakings(
        { year, seats, shifts, collegeOf, daysOf, isTimetabled },
        blocks.filter(({ resource }) => resource === zone.code),
      ),
    )
    .filter(({ date }) => span.from <= date && date <= span.to)
}

/** The bookings of a zone: those that the reader sees by their title, of others only the times. */
function known({ booked, bookings, organisations }: ZoneRecords, zone: Zone) {
  const seen = new Map(bookings.map(one => [one.number, one]))
  return booked
    .filter(one => one.zone === zone.code)
    .map(one => {
      const mine = seen.get(one.number)
      const who = mine && (organisations.get(mine.organisation)?.shortName ?? mine.organisation)
      const name = mine ? `${who}: ${mine.title}` : null
      return {
        ...{ ...one, organisation: mine?.organisation ?? null },
        name: name === null ? null : { ru: name, en: name },
      }
    })
}
