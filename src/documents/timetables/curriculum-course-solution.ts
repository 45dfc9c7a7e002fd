import type { CurriculumCourseProblem, PlacedLecture } from '#domain/timetables/curriculum-course-problem.ts'
import { cursorOver, numberAt, wordAt } from './line-cursor.ts'
import { rows } from './read-curriculum-courses.ts'

/**
 * Reads a solution of ITC-2007 track 3: one lecture a line, course, room, day, period.
 *
 * @throws RefusedError naming the line that does not fit the problem.
 */
export function readLectures(text: string, problem: CurriculumCourseProblem): PlacedLecture[] {
  const courseOf = rows('course', problem.courses)
  const roomOf = rows('room', problem.rooms)
  const cursor = cursorOver(text)
  const lectures: PlacedLecture[] = []
  while (cursor.peek()) {
    const line = cursor.next('lecture')
    lectures.push({
      course: courseOf(wordAt(line, 0, 'course'), line.line),
      room: roomOf(wordAt(line, 1, 'room'), line.line),
      day: numberAt(line, 2, 'day', 0, problem.days - 1),
      period: numberAt(line, 3, 'period', 0, problem.periodsPerDay - 1),
    })
  }
  return lectures
}

/** Writes lectures as the competition's validator reads them. */
export function writeLectures(lectures: readonly PlacedLecture[], problem: CurriculumCourseProblem): string {
  const lines = lectures.map(
    ({ course, room, day, period }) =>
      `${problem.courses[course]?.id} ${problem.rooms[room]?.id} ${day} ${period}`,
  )
  return `${lines.join('\n')}\n`
}
