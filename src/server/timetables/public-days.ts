import type { AnswerOf } from '#contract/http/route.ts'
import type { publicDays } from '#contract/timetables/public-timetables.contract.ts'
import type { PublicVersion } from '#database/timetables/public-timetables.rows.ts'
import type { Concern } from '#domain/timetables/calendar-event.ts'
import { dayLessons } from '#domain/timetables/day-lesson.ts'
import { addDays, type LocalDate } from '#domain/values/local-date.ts'
import { editionsOf, type ShownNames, type ShownTerm } from './public-week.ts'
import { shownLessons } from './shown-lessons.ts'

type Days = AnswerOf<typeof publicDays>['days']

/** What the days of somebody are answered from. */
export interface DaysShown {
  readonly terms: readonly ShownTerm[]
  readonly versions: readonly PublicVersion[]
  readonly names: ShownNames
  readonly concerns: Concern
}

/** The lessons of so many dates, each day by pairs and groups. */
export function daysOf(shown: DaysShown, from: LocalDate, count: number): Days {
  const to = addDays(from, count - 1)
  const lessons = shown.terms.flatMap(term => {
    const edition = editionsOf(term, shown.versions, shown.names).at(-1)
    return edition ? dayLessons(edition.records, from, to) : []
  })
  return Array.from({ length: count }, (_, at) => addDays(from, at)).map(date => ({
    date,
    holiday: shown.names.holidayOn(date),
    lessons: shownLessons(lessons, date, shown),
  }))
}
