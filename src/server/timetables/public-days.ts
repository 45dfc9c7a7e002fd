import type { AnswerOf } from '#contract/http/route.ts'
import type { publicDays } from '#contract/timetables/public-timetables.contract.ts'
import type { PublicVersion } from '#database/timetables/public-timetables.rows.ts'
import type { Concern } from '#domain/timetables/calendar-event.ts'
import { type DayLesson, dayLessons } from '#domain/timetables/day-lesson.ts'
import { addDays, type LocalDate } from '#domain/values/local-date.ts'
import { editionsOf, type ShownNames, type ShownTerm } from './public-week.ts'

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
    lessons: lessons
      .flatMap(lesson => lessonOn(lesson, date, shown))
      .sort(
        (one, other) =>
          one.pair - other.pair ||
          (one.audience[0]?.group ?? '').localeCompare(other.audience[0]?.group ?? '', 'ru'),
      ),
  }))
}

/** A lesson as a day shows it: held there, or taken from there by a substitution and not to be waited for. */
function lessonOn(
  { lesson, date, planned, held, substitution, isDayOff }: DayLesson,
  day: LocalDate,
  { names, concerns }: DaysShown,
): Days[number]['lessons'] {
  const isHere = held?.date === day && concerns(lesson, held)
  const hasLeft = !isHere && date === day && !isDayOff && substitution !== null && concerns(lesson, planned)
  const place = isHere ? held : planned
  if (!isHere && !hasLeft) return []
  const times = names.times(lesson, place)
  return [
    {
      ...{ id: lesson.id, pair: place.pair, pairs: lesson.pairs, index: lesson.index, kind: lesson.kind },
      ...{ startsAt: times?.startsAt ?? null, endsAt: times?.endsAt ?? null },
      part: names.part(lesson),
      audience: lesson.audience.map(({ group, subgroup }) => ({ group, subgroup })),
      teacher: names.teacher(place.teacher),
      room: names.room(place.room),
      change: hasLeft ? 'cancelled' : substitution ? 'moved' : null,
    },
  ]
}
