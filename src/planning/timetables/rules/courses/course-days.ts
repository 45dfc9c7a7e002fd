import { BARRED, patternColumns, type SearchModel } from '../../model/search-model.ts'
import { type CoursesOnGrid, columnsByCourse, dayOfCells } from './courses-on-grid.ts'

/** What the times of a course's lectures cost: each its own price, and every day that the course lacks. */
export function courseDays(model: SearchModel, courses: CoursesOnGrid) {
  const columns = patternColumns(model)
  const prices = columnsByCourse(courses, columns, lesson => columnOfTimes(model, lesson))
  const { days, weights } = model.problem
  const dayOf = dayOfCells(model)
  const wanted = Int32Array.from(courses.days, ({ parameters }) => parameters[0] ?? 0)
  const dayPrice = Int32Array.from(courses.days, ({ penalty }) => penalty * weights.distribution)
  // One further day, on which the lectures stand that are nowhere.
  const lecturesOn = new Uint16Array(courses.count * (days + 1))
  const used = new Int32Array(courses.count)

  const lacking = (course: number, days: number): number => Math.max(0, (wanted[course] as number) - days)
  const moreDays = (course: number, left: number, entered: number): number => {
    const row = course * (days + 1)
    const fewer = lecturesOn[row + left] === 1 ? 1 : 0
    const further = entered !== days && lecturesOn[row + entered] === 0 ? 1 : 0
    if (further === fewer) return 0
    const before = used[course] as number
    const worse = lacking(course, before + further - fewer) - lacking(course, before)
    return worse * (dayPrice[course] as number)
  }
  return {
    /** What it costs while nothing is placed. */
    atRest: courses.days.reduce(
      (sum, _, course) => sum + lacking(course, 0) * (dayPrice[course] as number),
      0,
    ),
    /** How much more it costs when a lecture goes from one time to another. */
    more(course: number, oldTime: number, newTime: number): number {
      const row = course * columns
      const own = (prices[row + newTime] as number) - (prices[row + oldTime] as number)
      const left = dayOf[oldTime] as number
      const entered = dayOf[newTime] as number
      return left === entered ? own : own + moreDays(course, left, entered)
    },
    /** A lecture enters a time (1) or leaves it (−1). */
    count(course: number, time: number, step: number): void {
      const cell = course * (days + 1) + (dayOf[time] as number)
      const there = (lecturesOn[cell] as number) + step
      lecturesOn[cell] = there
      if (there === (step > 0 ? 1 : 0)) used[course] = (used[course] as number) + step
    },
  }
}

/** The price of a lesson by all patterns; being nowhere costs nothing by itself. */
function columnOfTimes({ timePrice, firstTime, patterns }: SearchModel, lesson: number): Int32Array {
  const column = new Int32Array(patterns.count + 1).fill(BARRED)
  column.set(timePrice[lesson] as Int32Array, firstTime[lesson])
  column[patterns.nowhere] = 0
  return column
}
