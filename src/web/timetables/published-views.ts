import { gapsBetween } from '#domain/timetables/published-gaps.ts'
import type { PublishedLesson, ShownWeek, WeekImprovement } from './published-weeks.api.ts'
import type { ViewKind } from './timetable-address.ts'
import type { WallDay, WallLesson } from './wall-pages.ts'

/** A lesson of a published week where it is shown, with where it stood before it was moved. */
export interface ShownLesson extends WallLesson {
  readonly lesson: PublishedLesson
  readonly was: WeekImprovement['moves'][number]['from'] | undefined
}

/** A day of a published week as the wall lays it out. */
export type ShownDay = WallDay<ShownLesson>

/** The days of a week with their lessons; those that an improvement has moved say where they stood. */
export function shownDays(week: ShownWeek, moves: WeekImprovement['moves'] = []): ShownDay[] {
  const cameFrom = new Map(
    moves.flatMap(({ from, to }) =>
      Array.from({ length: to.length }, (_, at) => [wordOf({ ...to, pair: to.pair + at }), from] as const),
    ),
  )
  return week.days.map(({ date }) => ({
    date,
    lessons: week.lessons
      .filter(lesson => lesson.date === date)
      .map(lesson => ({
        ...{ id: wordOf(lesson), pair: lesson.pair, pairs: 1, lesson },
        audience: lesson.groups.map(group => ({ group, subgroup: lesson.subgroup })),
        was: cameFrom.get(wordOf(lesson)),
      })),
  }))
}

const wordOf = ({ date, pair, discipline, teachers, room, subgroup, groups }: PublishedLesson): string =>
  JSON.stringify([date, pair, discipline, teachers, room, subgroup, groups.toSorted()])

/** Of whom a week may be shown, in the words of the college. */
export function namesIn({ groups, lessons }: ShownWeek, by: Exclude<ViewKind, 'college'>): string[] {
  if (by === 'group') return [...groups]
  const names = lessons.flatMap(({ teachers, room }) =>
    by === 'teacher' ? teachers : room === null ? [] : [room],
  )
  return [...new Set(names)].sort((one, other) => one.localeCompare(other, 'ru', { numeric: true }))
}

/** Whether a lesson belongs to somebody's week. */
export const isOfView = (
  { groups, teachers, room }: PublishedLesson,
  by: Exclude<ViewKind, 'college'>,
  of: string,
): boolean => (by === 'group' ? groups.includes(of) : by === 'teacher' ? teachers.includes(of) : room === of)

/** The free pairs between the first and the last busy one of a day. */
export function freePairs(pairs: readonly number[]): number[] {
  if (gapsBetween(pairs) === 0) return []
  const [first, last] = [Math.min(...pairs), Math.max(...pairs)]
  return Array.from({ length: last - first }, (_, at) => first + at).filter(pair => !pairs.includes(pair))
}
