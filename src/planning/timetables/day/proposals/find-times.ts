import type { DayLesson } from '#domain/timetables/day-lesson.ts'
import type { DayPlace } from '#domain/timetables/substitution.ts'
import { addDays, type LocalDate, mondayOf } from '#domain/values/local-date.ts'
import type { DayProblem } from '../day-problem.ts'
import type { Standing } from '../standing.ts'
import { whyNotHold } from '../why-not-hold.ts'
import { suitableRooms } from './suitable-rooms.ts'

/**
 * The other times of its week, from today on, at which a lesson can be held by its teacher, each in the best room that is
 * open then. Practice that takes its whole week has none.
 */
export function findTimes(
  problem: DayProblem,
  standing: Standing,
  { day }: { readonly day: DayLesson },
): DayPlace[] {
  return timesOfWeek(problem, day, mondayOf(day.date)).flatMap(
    time => openPlace(problem, standing, day, time) ?? [],
  )
}

/** The dates and pairs of the week of a Monday that a lesson may have, from today on, its own left out. */
export function timesOfWeek(
  { tasks, today }: DayProblem,
  { lesson, held, planned }: DayLesson,
  monday: LocalDate,
): Pick<DayPlace, 'date' | 'pair'>[] {
  const now = held ?? planned
  return (tasks.get(lesson.id)?.times ?? []).flatMap(({ weekdays, pair }) => {
    const [weekday] = weekdays
    if (weekdays.length !== 1 || weekday === undefined) return []
    const date = addDays(monday, weekday - 1)
    return date < today || (date === now.date && pair === now.pair) ? [] : [{ date, pair }]
  })
}

/** The best room that is open for a lesson at a time; nothing where it cannot be held then. */
export function openPlace(
  problem: DayProblem,
  standing: Standing,
  day: DayLesson,
  time: Pick<DayPlace, 'date' | 'pair'>,
): DayPlace | undefined {
  const { teacher } = day.planned
  return suitableRooms(problem, day)
    .map(room => ({ ...time, teacher, room }))
    .find(place => !whyNotHold(problem, standing, day, place))
}
