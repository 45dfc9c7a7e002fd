import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RuleSeverity } from '#domain/rules/rule.ts'
import type { Weekday } from '#domain/values/local-date.ts'
import { held, task, tinyTerm } from '../../../../tests/factories/tiny-term.ts'
import { findDeviations } from './find-deviations.ts'
import { termQuality } from './term-quality.ts'
import { validateTerm } from './validate/validate-term.ts'

/** As many lessons as pairs of one day, each of two academic hours. */
const dayOf = (count: number, weekday: Weekday = 1, given: Parameters<typeof task>[1] = {}) =>
  Array.from({ length: count }, (_, at) =>
    held(task(`${given?.audience?.[0]?.subgroup ?? ''}${weekday}-${at}`, given), weekday, at + 1),
  )

const limits = (severity: RuleSeverity) => ({
  day: { hours: 8, severity, source: 'приказ' },
  week: { hours: 60, severity: 'block' as const, source: 'приказ' },
})

describe('the deviations of a timetable', () => {
  it('are days with more hours than the rule allows: 5 pairs are 10 hours, 4 are 8', () => {
    const problem = tinyTerm({ limits: limits('warn') })
    expect(findDeviations(problem, dayOf(4))).toEqual([])
    const lessons = dayOf(5)
    expect(findDeviations(problem, lessons)).toEqual([
      {
        ...{ rule: 'dailyLoad', source: 'приказ', limit: 8, hours: 10, subject: 'A', group: 'A', weekday: 1 },
        ...{ weeks: [1, 2, 3, 4], lessons: lessons.map(({ id }) => id) },
      },
    ])
  })

  it('are no matter of orders where the rule binds, nor where it only wishes', () => {
    for (const found of [limits('block'), limits('prefer')])
      expect(findDeviations(tinyTerm({ limits: found }), dayOf(5))).toEqual([])
  })

  it('are told of one subgroup where only that has too much', () => {
    const own = dayOf(1, 1, { audience: [{ group: 'A', subgroup: 2 }] })
    const found = findDeviations(tinyTerm({ limits: limits('warn') }), [...dayOf(4), ...own])
    expect(found.map(({ subject, hours }) => [subject, hours])).toEqual([['A/2', 10]])
  })

  it('name only the weeks in which it is so', () => {
    const twice = dayOf(1, 1, { weeks: [2, 3] }).map(one => ({ ...one, id: 'more' }))
    const found = findDeviations(tinyTerm({ limits: limits('warn') }), [...dayOf(4), ...twice])
    expect(found.map(({ weeks }) => weeks)).toEqual([[2, 3]])
  })

  it('are those of the weeks that are asked about: in week 2 there are 6 pairs, in week 1 five', () => {
    const [sixth] = dayOf(1, 1, { weeks: [2] as never }).map(one => ({ ...one, id: 'more' }))
    const lessons = [...dayOf(5), ...(sixth ? [sixth] : [])]
    const asked = (...weeks: number[]) =>
      findDeviations(tinyTerm({ limits: limits('warn') }), lessons, new Set(weeks)).map(one => [
        ...[one.hours, one.weeks],
      ])
    expect(asked(1)).toEqual([[10, [1]]])
    expect(asked(1, 2)).toEqual([[12, [1, 2]]])
  })

  it('are there exactly when the count of long days or, for a rule that binds, the validator says so', () => {
    const lesson = fc.record({
      weekday: fc.constantFrom<Weekday[]>(1, 2),
      pairs: fc.integer({ min: 1, max: 2 }),
      subgroup: fc.constantFrom(null, 1, 2),
      weeks: fc.subarray([1, 2, 3, 4], { minLength: 1 }),
    })
    fc.assert(
      fc.property(fc.array(lesson, { maxLength: 12 }), all => {
        const tasks = all.map(({ pairs, subgroup, weeks }, at) =>
          task(`t${at}`, { pairs, weeks: weeks as never, audience: [{ group: 'A', subgroup }] }),
        )
        const lessons = tasks.map((one, at) => held(one, all[at]?.weekday ?? 1, 1))
        const problem = tinyTerm({ tasks, limits: limits('warn') })
        const found = findDeviations(problem, lessons).length > 0
        expect(found).toBe(termQuality(problem, lessons).longDays > 0)
        const binding = validateTerm({ ...problem, limits: limits('block') }, lessons)
        expect(found).toBe(binding.some(({ constraint }) => constraint === 'students.day'))
      }),
    )
  })
})
