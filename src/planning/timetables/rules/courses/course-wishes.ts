import { type CostRule, NOBODY } from '../../model/cost-rule.ts'
import type { Draft, SearchModel } from '../../model/search-model.ts'
import { courseCompactness } from './course-compactness.ts'
import { courseDays } from './course-days.ts'
import { courseRooms } from './course-rooms.ts'
import type { CoursesOnGrid } from './courses-on-grid.ts'

/** What is weighed here where lessons are lectures on a grid, and elsewhere by a rule for each. */
export const COURSE_WISHES: ReadonlySet<string> = new Set(['Compactness', 'MinDays', 'RoomStability'])

/**
 * `Compactness`, `MinDays`, `RoomStability` and the prices of times and rooms in one look. Where lessons are lectures on a
 * grid, every figure is one of a course; four rules that each find their own way to it take half as long again.
 */
export function courseWishes(model: SearchModel, { time, room }: Draft, courses: CoursesOnGrid): CostRule {
  const { courseOf } = courses
  const { nowhere } = model.patterns
  const rooms = courseRooms(model, courses)
  const days = courseDays(model, courses)
  const compactness = courseCompactness(model, courses)

  const countTimes = (course: number, pattern: number, step: number) => {
    if (pattern === nowhere) return
    days.count(course, pattern, step)
    compactness.count(course, pattern, step)
  }
  const countRooms = (course: number, pattern: number, inRoom: number, step: number) => {
    if (pattern !== nowhere) rooms.count(course, inRoom, step)
  }
  return {
    name: 'CourseWishes',
    atRest: { hard: 0, soft: days.atRest },
    weigh: (lesson, newTime, newRoom, change, partner) => {
      const course = courseOf[lesson] as number
      const other = partner === NOBODY ? NOBODY : (courseOf[partner] as number)
      // Two lectures of one course are alike.
      if (other === course) return
      const oldTime = time[lesson] as number
      const oldRoom = room[lesson] as number
      if (oldRoom !== newRoom) change.soft += rooms.more(course, oldRoom, newRoom)
      if (oldTime === newTime) return
      change.soft += days.more(course, oldTime, newTime) + compactness.more(course, oldTime, newTime, other)
    },
    move: (lesson, newTime, newRoom) => {
      const course = courseOf[lesson] as number
      const oldTime = time[lesson] as number
      countRooms(course, oldTime, room[lesson] as number, -1)
      countRooms(course, newTime, newRoom, 1)
      // Most steps change the room alone.
      if (oldTime === newTime) return
      countTimes(course, oldTime, -1)
      countTimes(course, newTime, 1)
    },
  }
}
