import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyTime, held, task, tinyTerm } from '../../../../tests/factories/tiny-term.ts'
import { proposals } from '../../engine/search/budget.ts'
import { planTerm } from './plan-term.ts'
import type { TermProblem } from './term-problem.ts'
import { validateTerm } from './validate/validate-term.ts'

const plan = (problem: TermProblem, seed = 1) => planTerm({ problem, seed, budget: proposals(20_000) })
const reasons = (problem: TermProblem) =>
  plan(problem).lessons.flatMap(({ id, reason }) => (reason ? [{ id, ...reason }] : []))

describe('planning a term', () => {
  it('gives 20 lessons of a group the 20 pairs of its week: 5 days of 4', () => {
    const tasks = Array.from({ length: 20 }, (_, at) => task(`a${at}`))
    const { lessons } = plan(tinyTerm({ tasks }))
    expect(new Set(lessons.map(({ place }) => `${place?.weekdays}/${place?.pair}`)).size).toBe(20)
  })

  it('says of the 21st lesson that all 20 times are taken, and which lesson would have to move', () => {
    const tasks = Array.from({ length: 21 }, (_, at) => task(`a${at}`))
    const [reason, ...others] = reasons(tinyTerm({ tasks }))
    expect(others).toEqual([])
    expect(reason).toMatchObject({ code: 'timetables.all-taken', facts: { times: 20, studentsBusy: 20 } })
    expect(reason?.facts.move).toHaveLength(1)
    // People call a lesson by what is taught and to whom; its key tells them nothing.
    const { index, audience } = task('a0')
    expect(reason?.facts.moveNames).toEqual([`${index} ${audience[0]?.group}`])
  })

  it('says of the 19th lesson that the law allows 36 academic hours a week, that is 18 pairs', () => {
    const tasks = Array.from({ length: 19 }, (_, at) => task(`a${at}`))
    const { limits } = tinyTerm()
    const problem = tinyTerm({ tasks, limits: { ...limits, week: { ...limits.week, hours: 36 } } })
    const found = reasons(problem)
    expect(found).toMatchObject([{ code: 'timetables.week-full', facts: { hours: 36, source: 'закон' } }])
  })

  it('places a lesson that had no place once the named lesson is out of its way', () => {
    const tasks = Array.from({ length: 21 }, (_, at) => task(`a${at}`))
    const [reason] = reasons(tinyTerm({ tasks }))
    const [named] = reason?.facts.move as string[]
    const eased = tinyTerm({ tasks: tasks.filter(({ id }) => id !== named) })
    expect(reasons(eased)).toEqual([])
  })

  it('keeps what is locked where it is', () => {
    const locked = task('locked', { fixed: held(task('locked'), 3, 2).place })
    const { lessons } = plan(tinyTerm({ tasks: [task('free'), locked] }))
    expect(lessons.find(({ id }) => id === 'locked')).toMatchObject({
      place: { weekdays: [3], pair: 2 },
      locked: true,
    })
  })

  it('leaves no gaps in the days of a group with two lessons a day', () => {
    const tasks = Array.from({ length: 10 }, (_, at) => task(`a${at}`))
    const { parts } = plan(tinyTerm({ tasks }))
    expect(parts.Gaps).toBeUndefined()
  })

  it('breaks no rule, and gives a place or a reason to every lesson, whatever it is given', () => {
    const lesson = fc.record({
      group: fc.constantFrom('A', 'B'),
      subgroup: fc.constantFrom(null, null, 1, 2),
      teacher: fc.constantFrom('T', 'U', 'V'),
      room: fc.constantFrom('R1', 'R2', 'FAR', 'Z'),
      pairs: fc.constantFrom(1, 1, 2),
      weeks: fc.constantFrom([1, 2, 3, 4], [1, 3], [2, 4]),
      students: fc.integer({ min: 8, max: 20 }),
    })
    fc.assert(
      fc.property(fc.array(lesson, { maxLength: 30 }), fc.integer({ min: 1, max: 99 }), (drawn, seed) => {
        const tasks = drawn.map(({ group, subgroup, teacher, room, pairs, weeks, students }, at) =>
          task(`l${at}`, {
            audience: [{ group, subgroup: group === 'A' ? subgroup : null }],
            ...{ teachers: [teacher], rooms: [{ room, price: 0 }], pairs, weeks, students },
            times: anyTime(pairs),
          }),
        )
        const problem = tinyTerm({ tasks })
        const { lessons } = plan(problem, seed)
        expect(validateTerm(problem, lessons)).toEqual([])
        for (const { place, reason } of lessons) expect(place === null).toBe(reason !== null)
        expect(lessons.map(({ id }) => id).sort()).toEqual(tasks.map(({ id }) => id).sort())
      }),
      { numRuns: 25 },
    )
  })
})
