import type { CurriculumCourseProblem, PlacedLecture } from '#domain/timetables/curriculum-course-problem.ts'
import type { TimetableScore } from '#domain/timetables/timetable.ts'
import { groupsBy } from './groups-by.ts'
import { type Tally, tallyOf } from './tally.ts'

/** The names of the four wishes of UD2, in the order of the competition's validator. */
const WISHES = ['RoomCapacity', 'MinWorkingDays', 'CurriculumCompactness', 'RoomStability']

/**
 * Counts what lectures cost by formulation UD2, and which rules they break. It shares nothing with the search.
 *
 * @see Di Gaspero, McCollum, Schaerf, The Second International Timetabling Competition: track 3, 2007, section 2.
 */
export function validateLectures(
  problem: CurriculumCourseProblem,
  lectures: readonly PlacedLecture[],
): TimetableScore {
  const tally = tallyOf(WISHES)
  allLecturesHeld(problem, lectures, tally)
  noConflicts(problem, lectures, tally)
  teachersAvailable(problem, lectures, tally)
  oneLecturePerRoom(problem, lectures, tally)
  enoughSeats(problem, lectures, tally)
  spreadOverDays(problem, lectures, tally)
  compactDays(problem, lectures, tally)
  oneRoomPerCourse(problem, lectures, tally)
  return tally.score()
}

const idOf = (problem: CurriculumCourseProblem, course: number) => problem.courses[course]?.id ?? ''
const cellOf = ({ day, period }: PlacedLecture) => `${day}:${period}`

/** Lectures: each course holds as many lectures as it has, in cells of their own. */
function allLecturesHeld(problem: CurriculumCourseProblem, lectures: readonly PlacedLecture[], tally: Tally) {
  problem.courses.forEach((course, row) => {
    const held = new Set(lectures.filter(lecture => lecture.course === row).map(cellOf)).size
    tally.broken('Lectures', [course.id], Math.abs(course.lectures - held))
  })
}

/** Conflicts: courses of one curriculum, or of one teacher, do not meet in a cell. */
function noConflicts(problem: CurriculumCourseProblem, lectures: readonly PlacedLecture[], tally: Tally) {
  const togetherIn = (a: number, b: number) =>
    problem.courses[a]?.teacher === problem.courses[b]?.teacher ||
    problem.curricula.some(({ courses }) => courses.includes(a) && courses.includes(b))
  lectures.forEach((one, at) => {
    for (const other of lectures.slice(at + 1)) {
      if (cellOf(one) !== cellOf(other) || one.course === other.course) continue
      if (!togetherIn(one.course, other.course)) continue
      tally.broken('Conflicts', [idOf(problem, one.course), idOf(problem, other.course)])
    }
  })
}

/** Availability: no lecture stands where its teacher cannot come. */
function teachersAvailable(
  problem: CurriculumCourseProblem,
  lectures: readonly PlacedLecture[],
  tally: Tally,
) {
  for (const { course, day, period } of lectures) {
    const closed = problem.unavailable.some(
      cell => cell.course === course && cell.day === day && cell.period === period,
    )
    if (closed) tally.broken('Availability', [idOf(problem, course)])
  }
}

/** RoomOccupancy: a room holds one lecture at a time; each further one is a violation. */
function oneLecturePerRoom(
  problem: CurriculumCourseProblem,
  lectures: readonly PlacedLecture[],
  tally: Tally,
) {
  const byCell = groupsBy(lectures, lecture => `${lecture.room}@${cellOf(lecture)}`)
  for (const inCell of byCell.values()) {
    const ids = inCell.map(({ course }) => idOf(problem, course))
    tally.broken('RoomOccupancy', ids, inCell.length - 1)
  }
}

/** RoomCapacity: a student without a seat costs 1 a lecture. */
function enoughSeats(problem: CurriculumCourseProblem, lectures: readonly PlacedLecture[], tally: Tally) {
  for (const { course, room } of lectures) {
    const missing = (problem.courses[course]?.students ?? 0) - (problem.rooms[room]?.capacity ?? 0)
    const cost = Math.max(0, missing)
    tally.missed('RoomCapacity', 'RoomCapacity', [idOf(problem, course)], cost, cost)
  }
}

/** MinWorkingDays: each day by which a course falls short of its spread costs 5. */
function spreadOverDays(problem: CurriculumCourseProblem, lectures: readonly PlacedLecture[], tally: Tally) {
  problem.courses.forEach((course, row) => {
    const days = new Set(lectures.filter(lecture => lecture.course === row).map(({ day }) => day)).size
    const missing = Math.max(0, course.minDays - days)
    tally.missed('MinWorkingDays', 'MinWorkingDays', [course.id], missing, 5 * missing)
  })
}

/** CurriculumCompactness: a lecture with no other of its curriculum next to it on the day costs 2. */
function compactDays(problem: CurriculumCourseProblem, lectures: readonly PlacedLecture[], tally: Tally) {
  for (const { id, courses } of problem.curricula) {
    const own = lectures.filter(({ course }) => courses.includes(course))
    const busy = new Set(own.map(cellOf))
    const isolated = own.filter(
      ({ day, period }) => !busy.has(`${day}:${period - 1}`) && !busy.has(`${day}:${period + 1}`),
    ).length
    tally.missed('CurriculumCompactness', 'CurriculumCompactness', [id], isolated, 2 * isolated)
  }
}

/** RoomStability: each room of a course beyond the first costs 1. */
function oneRoomPerCourse(
  problem: CurriculumCourseProblem,
  lectures: readonly PlacedLecture[],
  tally: Tally,
) {
  problem.courses.forEach((course, row) => {
    const rooms = new Set(lectures.filter(lecture => lecture.course === row).map(({ room }) => room)).size
    const further = Math.max(0, rooms - 1)
    tally.missed('RoomStability', 'RoomStability', [course.id], further, further)
  })
}
