import type { Reader } from '#database/client/transactions.ts'
import { substitutionsInForce } from '#database/timetables/substitutions.queries.ts'
import type { StoredSubstitution } from '#database/timetables/substitutions.rows.ts'
import { timetablesEverInForce } from '#database/timetables/timetables.queries.ts'
import type { StoredTimetable } from '#database/timetables/timetables.rows.ts'
import { readAll } from '#database/years/practice-records.queries.ts'
import { type Group, groups } from '#domain/groups/group.ts'
import { calendarDays } from '#domain/rules/calendar-day.ts'
import { type ProductionCalendar, productionCalendar } from '#domain/rules/production-calendar.ts'
import type { LessonRecords } from '#domain/timetables/day-lesson.ts'
import { type Term, termDays } from '#domain/timetables/term.ts'
import type { LocalDate } from '#domain/values/local-date.ts'

/** What every question about the days of a term is answered from, for whoever asks. */
export interface DaysNow {
  readonly term: Term
  readonly timetables: readonly StoredTimetable[]
  /** Those in force that the reader sees. */
  readonly substitutions: readonly StoredSubstitution[]
  readonly groups: ReadonlyMap<string, Group>
  readonly calendar: ProductionCalendar
  readonly lessonRecords: LessonRecords
}

/** Reads the timetables of a term that are or were in force, and what was decided about their days. */
export async function daysNow(reader: Reader, term: Term): Promise<DaysNow> {
  const [from, to] = termDays(term)
  const timetables = await timetablesEverInForce(reader, term)
  const substitutions = await substitutionsInForce(reader, { from, to })
  const known = new Map((await readAll(reader, groups)).map(group => [group.code, group]))
  const calendar = productionCalendar(await readAll(reader, calendarDays))
  return {
    ...{ term, timetables, substitutions, groups: known, calendar },
    lessonRecords: {
      ...{ year: term.year, substitutions },
      timetables: timetables.flatMap(({ college, publishedOn, lessons }) =>
        publishedOn === null ? [] : [{ college, publishedOn, lessons }],
      ),
      collegeOf: group => known.get(group)?.college ?? '',
      isSchoolDay: (group, day) => calendar.isWorkingDay(day, known.get(group)?.daysPerWeek ?? 6),
    },
  }
}

/** Whether a timetable with lessons is in force on a date. */
export const isInForce = ({ lessonRecords, term }: DaysNow, date: LocalDate): boolean => {
  const [first, last] = termDays(term)
  return (
    first <= date &&
    date <= last &&
    lessonRecords.timetables.some(({ publishedOn, lessons }) => publishedOn <= date && lessons.length > 0)
  )
}
