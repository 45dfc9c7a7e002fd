import type { TermBook } from '#documents/timetables/term-book.ts'
import type { ClusterRegisters } from '#domain/exchange/cluster-workbook.ts'
import type { TermLesson } from '#domain/timetables/term-lesson.ts'
import type { TermProblem } from '#planning/timetables/term/term-problem.ts'

/** A term's timetable under the names that the registers have for colleges, parts, teachers and rooms. */
export function termBook(
  registers: ClusterRegisters,
  problem: TermProblem,
  lessons: readonly TermLesson[],
): TermBook {
  const colleges = new Map(registers.organisations.map(({ code, shortName }) => [code, shortName]))
  const teachers = new Map(problem.teachers.map(({ code, name }) => [code, name]))
  const rooms = new Map(problem.rooms.map(({ code, name }) => [code, name]))
  const curricula = new Map(registers.deliveries.map(({ code, curriculum }) => [code, curriculum]))
  const curriculumOf = new Map(registers.groups.map(({ code, delivery }) => [code, curricula.get(delivery)]))
  const parts = new Map(registers.curriculumRows.map(row => [`${row.curriculum} ${row.index}`, row.name]))
  return {
    term: problem.term,
    groups: problem.groups.map(({ code, college }) => ({ code, college: colleges.get(college) ?? college })),
    days: Math.max(...problem.groups.map(({ daysPerWeek }) => daysPerWeek)),
    pairs: Math.max(...problem.sites.flatMap(({ pairs }) => pairs.map(({ pair }) => pair))),
    lessons,
    names: {
      part: (group, index) => parts.get(`${curriculumOf.get(group)} ${index}`) ?? index,
      teacher: code => teachers.get(code) ?? code,
      room: code => rooms.get(code) ?? code,
    },
  }
}
