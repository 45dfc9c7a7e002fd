import type { CurriculumCourseProblem, PlacedLecture } from '#domain/timetables/curriculum-course-problem.ts'
import type { Distribution, DistributionKind } from '#domain/timetables/distribution.ts'
import type { Timetable } from '#domain/timetables/timetable.ts'
import type {
  Lesson,
  RoomOption,
  TimeOption,
  TimetableProblem,
} from '#domain/timetables/timetable-problem.ts'
import { noRooms } from '#domain/timetables/unreadable-timetable.ts'

/** What a unit of each wish of UD2 costs. */
const PRICES = { isolated: 2, dayMissing: 5, furtherRoom: 1 }

/**
 * ITC-2007 track 3 as a timetable problem of one week: a lecture is a lesson of one slot, a curriculum and a teacher are
 * attendees, missing seats are the price of a room.
 *
 * @throws RefusedError when there is no room at all.
 */
export function lecturesAsTimetable(problem: CurriculumCourseProblem): TimetableProblem {
  if (problem.rooms.length === 0) throw noRooms(problem.courses[0]?.id ?? '')
  const lessonsOf = lessonsByCourse(problem)
  return {
    name: problem.name,
    weeks: 1,
    days: problem.days,
    slotsPerDay: problem.periodsPerDay,
    rooms: problem.rooms.map(({ id }) => ({ id, closed: [] })),
    travel: problem.rooms.map(() => problem.rooms.map(() => 0)),
    lessons: problem.courses.flatMap((_, course) => lecturesOf(problem, course)),
    distributions: [...attendees(problem, lessonsOf), ...wishes(problem, lessonsOf)],
    courses: [],
    students: [],
    weights: { time: 1, room: 1, distribution: 1, student: 1 },
  }
}

/** The lectures that a timetable of such a problem stands for. */
export function timetableAsLectures(
  problem: CurriculumCourseProblem,
  { placements }: Timetable,
): PlacedLecture[] {
  return lessonsByCourse(problem).flatMap((lessons, course) =>
    lessons.flatMap(lesson => {
      const placed = placements[lesson]
      if (!placed || placed.room === null) return []
      return [{ course, room: placed.room, day: Math.log2(placed.time.days), period: placed.time.start }]
    }),
  )
}

function lessonsByCourse({ courses }: CurriculumCourseProblem): number[][] {
  let next = 0
  return courses.map(({ lectures }) => Array.from({ length: lectures }, () => next++))
}

function lecturesOf(problem: CurriculumCourseProblem, row: number): Lesson[] {
  const course = problem.courses[row]
  if (!course) return []
  const times = openCells(problem, row)
  const rooms: RoomOption[] = problem.rooms.map(({ capacity }, room) => ({
    room,
    penalty: Math.max(0, course.students - capacity),
  }))
  return Array.from({ length: course.lectures }, (_, at) => ({
    id: `${course.id}/${at + 1}`,
    times,
    rooms,
    limit: null,
    parent: null,
  }))
}

function openCells({ days, periodsPerDay, unavailable }: CurriculumCourseProblem, row: number): TimeOption[] {
  const closed = new Set(
    unavailable.filter(({ course }) => course === row).map(({ day, period }) => `${day}:${period}`),
  )
  const cells: TimeOption[] = []
  for (let day = 0; day < days; day++) {
    for (let start = 0; start < periodsPerDay; start++) {
      if (closed.has(`${day}:${start}`)) continue
      cells.push({ time: { weeks: 1, days: 1 << day, start, length: 1 }, penalty: 0 })
    }
  }
  return cells
}

type LessonsOf = readonly (readonly number[])[]

const lessonsIn = (courses: readonly number[], lessonsOf: LessonsOf) =>
  courses.flatMap(course => lessonsOf[course] ?? [])

function attendees({ courses, curricula }: CurriculumCourseProblem, lessonsOf: LessonsOf): Distribution[] {
  const taughtBy = new Map<string, number[]>()
  courses.forEach(({ teacher }, course) => {
    taughtBy.set(teacher, [...(taughtBy.get(teacher) ?? []), course])
  })
  const sets = [...curricula.map(curriculum => curriculum.courses), ...taughtBy.values()]
  return sets.map(set => ({
    kind: 'SameAttendees',
    parameters: [],
    lessons: lessonsIn(set, lessonsOf),
    required: true,
    penalty: 0,
  }))
}

function wishes({ courses, curricula }: CurriculumCourseProblem, lessonsOf: LessonsOf): Distribution[] {
  const wish = (
    kind: DistributionKind,
    lessons: readonly number[],
    penalty: number,
    parameters: readonly number[] = [],
  ): Distribution => ({ kind, parameters, lessons, required: false, penalty })
  return [
    ...curricula.map(({ courses: set }) => wish('Compactness', lessonsIn(set, lessonsOf), PRICES.isolated)),
    ...courses.map(({ minDays }, row) => wish('MinDays', lessonsOf[row] ?? [], PRICES.dayMissing, [minDays])),
    ...courses.map((_, row) => wish('RoomStability', lessonsOf[row] ?? [], PRICES.furtherRoom)),
  ]
}
