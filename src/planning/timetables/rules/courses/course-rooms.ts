import type { SearchModel } from '../../model/search-model.ts'
import { type CoursesOnGrid, columnsByCourse } from './courses-on-grid.ts'

/** What the rooms of a course's lectures cost: each its own price, and every room after the first. */
export function courseRooms({ problem, roomPrice, noRoom }: SearchModel, courses: CoursesOnGrid) {
  const columns = noRoom + 1
  const prices = columnsByCourse(courses, columns, lesson => roomPrice[lesson] as Int32Array)
  const furtherPrice = Int32Array.from(
    courses.stability,
    ({ penalty }) => penalty * problem.weights.distribution,
  )
  const lecturesIn = new Uint16Array(courses.count * columns)
  const used = new Int32Array(courses.count)
  return {
    /** How much more it costs when a lecture goes from one room to another; one that is nowhere is in `noRoom`. */
    more(course: number, left: number, entered: number): number {
      const row = course * columns
      const own = (prices[row + entered] as number) - (prices[row + left] as number)
      const fewer = lecturesIn[row + left] === 1 ? 1 : 0
      const further = entered !== noRoom && lecturesIn[row + entered] === 0 ? 1 : 0
      if (further === fewer) return own
      const before = used[course] as number
      const after = before + further - fewer
      return own + (Math.max(1, after) - Math.max(1, before)) * (furtherPrice[course] as number)
    },
    /** A lecture enters a room (1) or leaves it (−1). */
    count(course: number, room: number, step: number): void {
      const there = (lecturesIn[course * columns + room] as number) + step
      lecturesIn[course * columns + room] = there
      if (there === (step > 0 ? 1 : 0)) used[course] = (used[course] as number) + step
    },
  }
}
