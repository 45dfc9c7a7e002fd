import type { DayEvent } from '#domain/timetables/day-event.ts'
import { dayLessons } from '#domain/timetables/day-lesson.ts'
import type { Substitution } from '#domain/timetables/substitution.ts'
import type { TermLesson } from '#domain/timetables/term-lesson.ts'
import { academicHours } from '#domain/values/hours.ts'
import { addDays, localDate, weekdayOf } from '#domain/values/local-date.ts'
import type { DayProblem, TeachesBy } from '#planning/timetables/day/day-problem.ts'
import type { TermTask } from '#planning/timetables/term/term-problem.ts'
import { tinyTerm } from './tiny-term.ts'

/** Monday of the first week of the tiny term: 1 September 2025. */
export const monday = localDate('2025-09-01')

/** A day of that week, 1 = Monday. */
export const on = (weekday: number) => addDays(monday, weekday - 1)

/** A teacher who is ill on a day, or from a day to another. */
export const ill = (subject: string, from: number, to = from, given: Partial<DayEvent> = {}): DayEvent => ({
  ...{ kind: 'teacherAway', subject, startsOn: on(from), endsOn: on(to) },
  ...{ fromPair: null, toPair: null, places: null, ...given },
})

/** What a tiny week is made of, apart from the tiny term. */
interface TinyDay extends Partial<Omit<DayProblem, 'tasks' | 'lessons' | 'term'>> {
  readonly substitutions?: readonly Substitution[]
  readonly able?: Readonly<Record<string, TeachesBy>>
}

/** The first week of the tiny term with these lessons; everybody teaches everything, unless it is said who is able. */
export function tinyDay(
  tasks: readonly TermTask[],
  lessons: readonly TermLesson[],
  given: TinyDay = {},
): DayProblem {
  const { substitutions = [], able = { T: 'part', U: 'part', V: 'subject' }, ...rest } = given
  const term = tinyTerm({ tasks: [...tasks] })
  const isSchoolDay = (_: string, day: string) => weekdayOf(localDate(day)) <= 5
  const records = {
    ...{ year: term.term.year, substitutions, collegeOf: () => 'COLLEGE', isSchoolDay },
    timetables: [{ college: null, publishedOn: monday, lessons }],
  }
  const free = { yearMost: null, substitutedMost: null, weekMost: null }
  return {
    ...{ term, events: [], today: monday, weekHours: 36, isSchoolDay },
    tasks: new Map(tasks.map(task => [task.id, task])),
    lessons: dayLessons(records, monday, addDays(monday, 6)),
    mayTeach: () => new Map(Object.entries(able)),
    knows: teacher => teacher === 'T' || teacher === 'U',
    limitsOf: () => ({ ...free, yearHours: academicHours(0), substituted: academicHours(0) }),
    prices: {
      ...{ substitute: 8, stranger: 4, moved: 20, cancelled: 60 },
      ...{ groupGap: 10, teacherGap: 4, otherSite: 6, longDay: 12 },
    },
    ...rest,
  }
}
