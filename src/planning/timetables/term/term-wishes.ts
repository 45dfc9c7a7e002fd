import type { Distribution } from '#domain/timetables/distribution.ts'
import type { TermClock } from './term-clock.ts'
import type { TermProblem } from './term-problem.ts'
import { studentSets, teacherSets } from './term-sets.ts'

/** What a term's timetable should be like: few gaps, no long days, a part not twice a day. */
export function termWishes(term: TermProblem, clock: TermClock): Distribution[] {
  const { prices, limits } = term
  const students = studentSets(term)
  const gaps = (lessons: readonly number[], penalty: number) => wish('Gaps', [clock.band], lessons, penalty)
  const most = Math.floor(limits.day.hours / 2)
  return [
    ...students.map(lessons => gaps(lessons, prices.groupGap)),
    ...students.map(lessons => ({
      ...wish('MaxBands', [clock.band, most], lessons, prices.longDay),
      required: limits.day.severity === 'block',
    })),
    ...teacherSets(term).map(lessons => gaps(lessons, prices.teacherGap)),
    ...lessonsOfParts(term).map(lessons => wish('DifferentDays', [], lessons, prices.sameDay)),
  ].filter(({ lessons, penalty, required }) => lessons.length > 1 && (required || penalty > 0))
}

const wish = (
  kind: Distribution['kind'],
  parameters: readonly number[],
  lessons: readonly number[],
  penalty: number,
): Distribution => ({ kind, parameters, lessons, required: false, penalty })

/** The lessons of one load, which better stand on different days. */
function lessonsOfParts({ tasks }: TermProblem): number[][] {
  const parts = new Map<string, number[]>()
  tasks.forEach(({ id, kind }, row) => {
    if (kind === 'training') return
    const part = id.slice(0, id.lastIndexOf('#'))
    parts.set(part, [...(parts.get(part) ?? []), row])
  })
  return [...parts.values()]
}
