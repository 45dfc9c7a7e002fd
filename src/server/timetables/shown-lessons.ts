import type { AnswerOf } from '#contract/http/route.ts'
import type { ownLessons } from '#contract/timetables/own-lessons.contract.ts'
import type { Concern } from '#domain/timetables/calendar-event.ts'
import type { DayLesson } from '#domain/timetables/day-lesson.ts'
import type { LocalDate } from '#domain/values/local-date.ts'
import type { ShownNames } from './public-week.ts'

/** The lessons of one date with what their codes stand for. */
export type LessonsOfDay = AnswerOf<typeof ownLessons>['day']

type ShownLesson = LessonsOfDay['lessons'][number]

/** Whose lessons are shown, and what their codes stand for. */
export interface Shown {
  readonly names: Pick<ShownNames, 'part' | 'teacher' | 'room' | 'times'>
  readonly concerns: Concern
}

/** Those of the lessons that a date shows somebody, by pairs and groups. */
export const shownLessons = (
  lessons: readonly DayLesson[],
  date: LocalDate,
  shown: Shown,
): LessonsOfDay['lessons'] =>
  lessons
    .flatMap(lesson => lessonOn(lesson, date, shown))
    .sort(
      (one, other) =>
        one.pair - other.pair ||
        (one.audience[0]?.group ?? '').localeCompare(other.audience[0]?.group ?? '', 'ru'),
    )

/** A lesson as a day shows it: held there, or taken from there by a substitution and not to be waited for. */
function lessonOn(
  { lesson, date, planned, held, substitution, isDayOff }: DayLesson,
  day: LocalDate,
  { names, concerns }: Shown,
): ShownLesson[] {
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
