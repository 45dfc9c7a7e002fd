import { describe, expect, it } from 'vitest'
import { block, session, year, zone } from '../../../tests/factories/tiny-year.ts'
import { CONSTRAINTS, validatePlan } from './validate-plan.ts'
import type { Placement, YearProblem } from './year-problem.ts'

const at = (id: string, firstWeek: number, resource = 'Z') => ({ block: id, resource, firstWeek })

/** For each rule a plan that breaks this rule and no other, and what is to be found. */
const PLANTED: Record<string, { problem: YearProblem; plan: Placement; found: object[] }> = {
  'plan.known-blocks': {
    problem: year(4, [session('A', 'a')]),
    plan: [at('A:a:1', 1), at('B:b:1', 2)],
    found: [{ blocks: ['B:b:1'], week: 2, amount: 1 }],
  },
  // Four subgroups of 7 at 12 places in two shifts: 28 students, 24 places × shifts, and a shift limit that is not reached.
  'resource.capacity': {
    problem: year(
      4,
      ['A', 'B', 'C', 'D'].map(group =>
        session(group, 'a', { blocks: [block(`${group}:a:1`, ['Z'], { students: 7 })] }),
      ),
      { resources: [zone('Z', 4, { shiftsByWeek: null })] },
    ),
    plan: ['A', 'B', 'C', 'D'].map(group => at(`${group}:a:1`, 2)),
    found: [{ blocks: ['A:a:1', 'B:a:1', 'C:a:1', 'D:a:1'], week: 2, amount: 4, resource: 'Z' }],
  },
  // Three subgroups of 8 are 24 students on 24 places × shifts, but no two of them share a shift of 12.
  'resource.shifts': {
    problem: year(
      4,
      ['A', 'B', 'C'].map(group =>
        session(group, 'a', { blocks: [block(`${group}:a:1`, ['Z'], { students: 8 })] }),
      ),
    ),
    plan: ['A', 'B', 'C'].map(group => at(`${group}:a:1`, 3)),
    found: [{ blocks: ['A:a:1', 'B:a:1', 'C:a:1'], week: 3, amount: 1, resource: 'Z' }],
  },
  // Both groups of college C1 take 24 of its quota of 12.
  'resource.quota': {
    problem: year(4, [session('A', 'a'), session('B', 'a')], {
      quotas: [{ resource: 'Z', college: 'C1', placesByWeek: [12, 12, 12, 12] }],
    }),
    plan: [at('A:a:1', 1), at('B:a:1', 1)],
    found: [{ blocks: ['A:a:1', 'B:a:1'], week: 1, amount: 12, resource: 'Z' }],
  },
  'resource.allowed': {
    problem: year(4, [session('A', 'a')], { resources: [zone('Z', 4), zone('Y', 4)] }),
    plan: [at('A:a:1', 1, 'Y')],
    found: [{ blocks: ['A:a:1'], week: 1, amount: 1, resource: 'Y' }],
  },
  'group.one-place-at-a-time': {
    problem: year(4, [session('A', 'a', { weeks: 2 }), session('A', 'b', { weeks: 2 })]),
    plan: [at('A:a:1', 1), at('A:b:1', 2)],
    found: [{ blocks: ['A:a:1', 'A:b:1'], week: 2, amount: 1 }],
  },
  'group.closed-weeks': {
    problem: year(4, [session('A', 'a', { weeks: 2 })], {
      groups: [{ code: 'A', college: 'C1', closedWeeks: [3] }],
    }),
    plan: [at('A:a:1', 2)],
    found: [{ blocks: ['A:a:1'], week: 3, amount: 1 }],
  },
  // It ends in week 4, one week behind its last.
  'practice.window': {
    problem: year(4, [session('A', 'a', { weeks: 2, latest: 3 })]),
    plan: [at('A:a:1', 3)],
    found: [{ blocks: ['A:a:1'], week: 3, amount: 1 }],
  },
  // Training ends in week 4, production begins in week 1: three weeks at least and the one itself are missing.
  'practice.order': {
    problem: year(4, [session('A', 'a'), session('A', 'b', { kind: 'production' })], {
      order: [['A:a', 'A:b']],
    }),
    plan: [at('A:a:1', 4), at('A:b:1', 1)],
    found: [{ blocks: ['A:a:1', 'A:b:1'], week: 1, amount: 4 }],
  },
  'practice.together': {
    problem: year(4, [session('A', 'a', { blocks: [block('A:a:1', ['Z']), block('A:a:2', ['Z'])] })]),
    plan: [at('A:a:1', 1), at('A:a:2', 3)],
    found: [{ blocks: ['A:a:1', 'A:a:2'], week: 1, amount: 2 }],
  },
  'practice.fixed': {
    problem: year(4, [
      session('A', 'a', { blocks: [block('A:a:1', ['Z'], { fixed: { resource: 'Z', firstWeek: 1 } })] }),
    ]),
    plan: [at('A:a:1', 3)],
    found: [{ blocks: ['A:a:1'], week: 3, amount: 2 }],
  },
}

describe('the validator of year plans', () => {
  it.each(Object.entries(PLANTED))('finds a planted breach of %s, and it alone', (code, {
    problem,
    plan,
    found,
  }) => {
    expect(validatePlan(problem, plan)).toEqual(found.map(one => ({ constraint: code, ...one })))
  })

  it('has a planted breach for each of its rules', () => {
    expect(CONSTRAINTS.map(({ code }) => code).sort()).toEqual(Object.keys(PLANTED).sort())
  })

  it('finds nothing in a plan that keeps the rules', () => {
    const problem = year(4, [session('A', 'a'), session('A', 'b')], { order: [['A:a', 'A:b']] })
    expect(validatePlan(problem, [at('A:a:1', 1), at('A:b:1', 2)])).toEqual([])
  })

  it('sees a resource that is closed to a block in one of its weeks', () => {
    const options = [{ resource: 'Z', price: 0, closedWeeks: [2] }]
    const problem = year(4, [session('A', 'a', { weeks: 2, blocks: [block('A:a:1', [], { options })] })])
    expect(validatePlan(problem, [at('A:a:1', 1)]).map(({ constraint }) => constraint)).toEqual([
      'resource.allowed',
    ])
    expect(validatePlan(problem, [at('A:a:1', 3)])).toEqual([])
  })
})
