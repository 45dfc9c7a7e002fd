import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { held, task, tinyTerm } from '../../../../tests/factories/tiny-term.ts'
import { proposals } from '../../engine/search/budget.ts'
import { validateTimetable } from '../validate/validate-timetable.ts'
import { lessonConsequences } from './lesson-consequences.ts'
import { openTerm } from './open-term.ts'
import { planTerm } from './plan-term.ts'
import { termAsTimetable } from './term-as-timetable.ts'
import type { TermProblem } from './term-problem.ts'
import { validateTerm } from './validate/validate-term.ts'
import { whyNotPlace } from './why-not-place.ts'

const many = (count: number, mostHours?: number): TermProblem =>
  tinyTerm({
    ...(mostHours
      ? { limits: { ...tinyTerm().limits, day: { hours: mostHours, severity: 'block', source: '' } } }
      : {}),
    tasks: Array.from({ length: count }, (_, at) =>
      task(`l${at}`, {
        audience: [{ group: at % 2 ? 'A' : 'B', subgroup: null }],
        teachers: [['T', 'U', 'V'][at % 3] ?? ''],
        rooms: [
          { room: 'R1', price: 0 },
          { room: 'R2', price: 1 },
          { room: 'FAR', price: 6 },
        ],
        weeks: at % 5 === 0 ? [1, 3] : [1, 2, 3, 4],
      }),
    ),
  })

/** The cost of a timetable by the validator, which shares no code with the board. */
function costOf(problem: TermProblem, lessons: ReturnType<typeof held>[]): number {
  const search = termAsTimetable(problem)
  const placements = problem.tasks.map((_, row) => {
    const place = lessons.find(({ id }) => id === problem.tasks[row]?.id)?.place
    const time = place && search.timeOf(row, place)
    return time ? { time, room: place.room === null ? null : (search.copiesOf(place.room)[0] ?? null) } : null
  })
  return validateTimetable(search.problem, { placements, attendance: [] }).cost
}

describe('what moving a lesson would mean', () => {
  it('is what a recount says, at each time; and is nothing where a rule says no, with the reason', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        fc.nat(13),
        fc.constantFrom(undefined, 4),
        (seed, at, most) => {
          const problem = many(14, most)
          const lessons = planTerm({ problem, seed, budget: proposals(3_000) }).lessons.map(lesson => ({
            ...lesson,
          }))
          const id = `l${at}`
          const now = costOf(problem, lessons)
          for (const { weekdays, pair, room, delta } of lessonConsequences(openTerm(problem, lessons), id)) {
            const teacher = problem.tasks[at]?.teachers[0] ?? ''
            const place = { weekdays, pair, room, teacher }
            const moved = lessons.map(lesson => (lesson.id === id ? { ...lesson, place } : lesson))
            const isAllowed = validateTerm(problem, moved).length === 0
            expect(delta !== null).toBe(isAllowed)
            expect(whyNotPlace(problem, lessons, id, place) === undefined).toBe(isAllowed)
            if (delta !== null) expect(now + delta).toBe(costOf(problem, moved))
          }
        },
      ),
      { numRuns: 6 },
    )
  })

  it('names the lesson in the way, and what would help', () => {
    const [one, other] = [task('one'), task('other', { teachers: ['U'], rooms: [{ room: 'R2', price: 0 }] })]
    const problem = tinyTerm({ tasks: [one, other] })
    const lessons = [held(one, 1, 1), held(other, 2, 2)]
    const refusal = whyNotPlace(problem, lessons, 'other', held(other, 1, 1).place as never)
    expect(refusal).toMatchObject({
      code: 'timetables.students-busy',
      facts: { other: 'ОП.01', groups: ['A'] },
    })
  })
})
