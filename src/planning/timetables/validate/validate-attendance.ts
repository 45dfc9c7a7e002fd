import type { Course } from '#domain/timetables/timetable-problem.ts'
import type { Case } from './case.ts'

/** Each student attends what the courses ask for, and no lesson holds more students than it may. */
export function validateAttendance(checked: Case): void {
  coursesComplete(checked)
  parentsAttended(checked)
  limitsKept(checked)
}

/** CourseAttendance: of each course asked for, one lesson of each part of one configuration, and nothing else. */
function coursesComplete({ problem, timetable, tally }: Case): void {
  problem.students.forEach((student, row) => {
    const attended = timetable.attendance[row] ?? []
    const accounted = new Set<number>()
    for (const course of student.courses) {
      const fitting = problem.courses[course] && completeConfiguration(problem.courses[course], attended)
      if (!fitting) tally.broken('CourseAttendance', [student.id, problem.courses[course]?.id ?? ''])
      for (const lesson of fitting ?? []) accounted.add(lesson)
    }
    tally.broken('CourseAttendance', [student.id], attended.filter(lesson => !accounted.has(lesson)).length)
  })
}

/** The attended lessons of the configuration that is attended completely, if there is one. */
function completeConfiguration(
  { configurations }: Course,
  attended: readonly number[],
): number[] | undefined {
  for (const parts of configurations) {
    const chosen = parts.map(part => part.filter(lesson => attended.includes(lesson)))
    if (chosen.every(lessons => lessons.length === 1)) return chosen.flat()
  }
  return undefined
}

/** ParentLesson: whoever attends a lesson attends the lesson that it belongs to. */
function parentsAttended({ problem, timetable, tally }: Case): void {
  problem.students.forEach((student, row) => {
    const attended = timetable.attendance[row] ?? []
    for (const lesson of attended) {
      const parent = problem.lessons[lesson]?.parent ?? null
      if (parent !== null && !attended.includes(parent)) {
        tally.broken('ParentLesson', [student.id, problem.lessons[lesson]?.id ?? ''])
      }
    }
  })
}

/** LessonLimit: a lesson holds no more students than its limit; each further one is a violation. */
function limitsKept({ problem, timetable, tally }: Case): void {
  const count = problem.lessons.map(() => 0)
  for (const lesson of timetable.attendance.flat()) count[lesson] = (count[lesson] ?? 0) + 1
  problem.lessons.forEach(({ id, limit }, row) => {
    tally.broken('LessonLimit', [id], Math.max(0, (count[row] ?? 0) - (limit ?? Number.POSITIVE_INFINITY)))
  })
}
