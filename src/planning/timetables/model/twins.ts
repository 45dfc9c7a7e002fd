import type { TimetableProblem } from '#domain/timetables/timetable-problem.ts'
import type { SearchModel } from './search-model.ts'

/**
 * lesson → a number that it shares with its twins: lessons that differ in name alone, such as the lectures of a course. Two
 * of them that change places leave the timetable as it was. A lesson for which students are chosen one by one has no twin.
 *
 * @param timesOf - shared by the lessons whose times and rooms, with their prices, are equal
 */
export function twinsOf(
  { lessons, distributions }: TimetableProblem,
  timesOf: SearchModel['timesOf'],
): Int32Array {
  const setsOf: string[] = lessons.map(() => '')
  distributions.forEach(({ kind, lessons: members }, set) => {
    members.forEach((lesson, at) => {
      setsOf[lesson] += kind === 'Precedence' ? ` ${set}:${at}` : ` ${set}`
    })
  })
  const known = new Map<Int32Array, Map<string, number>>()
  return Int32Array.from(lessons, ({ limit, parent }, row) => {
    if (limit !== null || parent !== null) return row
    const times = timesOf[row] as Int32Array
    const alike = known.get(times) ?? new Map<string, number>()
    known.set(times, alike)
    const sets = setsOf[row] as string
    const twin = alike.get(sets) ?? row
    alike.set(sets, twin)
    return twin
  })
}
