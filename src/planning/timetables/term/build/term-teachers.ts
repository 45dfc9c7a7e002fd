import { shortName } from '#domain/people/short-name.ts'
import type { TimeAway } from '#domain/timetables/absence.ts'
import { type AcademicYear, mondayOfWeek, type WeekNumber } from '#domain/values/academic-year.ts'
import { addDays } from '#domain/values/local-date.ts'
import type { Closure, TermTeacher } from '../term-problem.ts'
import type { TermRecords } from './term-records.ts'

/**
 * Absences of fewer days than this do not change a term's timetable; they are the day's work of whoever makes
 * substitutions.
 */
const DAYS_OF_A_TERM_CHANGE = 28

/** Everybody who teaches in a term, with the days of the week on which they never do. */
export function termTeachers(
  { employments, persons, absences }: TermRecords,
  year: AcademicYear,
  weeks: readonly WeekNumber[],
): TermTeacher[] {
  const names = new Map(persons.map(person => [person.code, shortName(person)]))
  return employments
    .filter(({ kind }) => kind === 'teacher' || kind === 'master')
    .map(({ code, person, organisation }) => ({
      ...{ code, name: names.get(person) ?? code, college: organisation },
      closures: absences.filter(one => one.worker === code).flatMap(one => closureOf(one, year, weeks)),
    }))
}

function closureOf(
  { weekday, fromPair, toPair, startsOn, endsOn }: TimeAway,
  year: AcademicYear,
  weeks: readonly WeekNumber[],
): Closure[] {
  const closed = weeks.filter(week => {
    const monday = mondayOfWeek(year, week)
    return startsOn <= addDays(monday, 6) && endsOn >= monday
  })
  if (closed.length * 7 < DAYS_OF_A_TERM_CHANGE) return []
  return [
    {
      weekday: weekday as Closure['weekday'],
      ...{ fromPair: fromPair ?? 1, toPair: toPair ?? 99, weeks: closed },
    },
  ]
}
