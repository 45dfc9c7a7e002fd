import { describe, expect, it } from 'vitest'
import { held, task } from '../../../tests/factories/tiny-term.ts'
import { academicYear, type WeekNumber } from '../values/academic-year.ts'
import { localDate } from '../values/local-date.ts'
import type { Deviation } from './deviation.ts'
import type { DeviationOrder } from './deviation-order.ts'
import { signDeviations, unsignedDeviations, whyNotSign } from './sign-deviations.ts'
import type { TermLesson } from './term-lesson.ts'

const order: DeviationOrder = { number: '15-у', signedOn: localDate('2025-09-01'), reason: '' }
const TERM = { year: academicYear(2025), term: 1 } as const
const weeks = (...numbers: number[]) => numbers as WeekNumber[]

/** Tuesday with a lesson on each of five pairs; the fifth is «e» in weeks 1 and 2, and «f» in week 3. */
const tuesday: TermLesson[] = [
  ...['a', 'b', 'c', 'd'].map((id, at) => held(task(id), 2, at + 1)),
  held(task('e', { weeks: weeks(1, 2) }), 2, 5),
  held(task('f', { weeks: weeks(3) }), 2, 5),
]
const longDay: Deviation = {
  ...{ rule: 'dailyLoad', source: 'закон', limit: 8, hours: 10, subject: 'A', group: 'A', weekday: 2 },
  ...{ weeks: weeks(1, 2, 3), lessons: tuesday.map(({ id }) => id) },
}
const orderedAfter = (lessons: readonly TermLesson[], deviations: readonly Deviation[] = [longDay]) =>
  signDeviations({ ...TERM, lessons }, deviations, order).lessons.flatMap(one =>
    one.order ? [[one.id, one.order.number]] : [],
  )

describe('one order for what planning has left', () => {
  it('stands on the last lesson of the day in each of its weeks', () => {
    expect(orderedAfter(tuesday)).toEqual([
      ['e', '15-у'],
      ['f', '15-у'],
    ])
  })

  it('stands on the last lesson of the last day where the whole week is too long', () => {
    const thursday = held(task('g'), 4, 1)
    const longWeek: Deviation = {
      ...{ ...longDay, rule: 'weeklyLoad', weekday: null },
      lessons: [...longDay.lessons, 'g'],
    }
    expect(orderedAfter([thursday, ...tuesday], [longWeek])).toEqual([['g', '15-у']])
  })

  it('leaves alone a day for which somebody has signed', () => {
    const signed = tuesday.map(one => (one.id === 'b' ? { ...one, order: { ...order, number: '7' } } : one))
    expect(unsignedDeviations([longDay], signed)).toEqual([])
    const other: Deviation = { ...longDay, weekday: 4, lessons: ['g'] }
    expect(orderedAfter([...signed, held(task('g'), 4, 1)], [longDay, other])).toEqual([
      ['b', '7'],
      ['g', '15-у'],
    ])
  })

  it('leaves nothing unsigned, so that a second one has nothing to sign', () => {
    const signed = signDeviations({ ...TERM, lessons: tuesday }, [longDay], order)
    expect(whyNotSign(signed, [longDay], order)?.code).toBe('timetables.nothing-to-sign')
  })

  it('cannot be one of after the term', () => {
    const late = { ...order, signedOn: localDate('2026-01-01') }
    expect(whyNotSign({ ...TERM, lessons: tuesday }, [longDay], late)?.code).toBe(
      'timetables.order-after-term',
    )
  })
})
