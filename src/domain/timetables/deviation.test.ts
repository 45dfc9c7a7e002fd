import { describe, expect, it } from 'vitest'
import { held, task } from '../../../tests/factories/tiny-term.ts'
import { allSentences } from '../all-sentences.ts'
import { academicYear } from '../values/academic-year.ts'
import { localDate } from '../values/local-date.ts'
import { sayRefusal } from '../values/sentences.ts'
import { type Deviating, type Deviation, deviate, deviationsOfAct, whyNotDeviate } from './deviation.ts'
import type { DeviationOrder } from './deviation-order.ts'
import { stepBetween, withStands } from './timetable-steps.ts'

const order: DeviationOrder = { number: '15-у', signedOn: localDate('2025-09-01'), reason: '' }
const another: DeviationOrder = { ...order, number: '16-у' }
const onMonday = held(task('a'), 1, 1)
const onTuesday = held(task('a'), 2, 1)
const TERM = { year: academicYear(2025), term: 1 } as const

/** Tuesday of group A is too long, and lesson «a» is one of five on it. */
const long: Deviation = {
  ...{ rule: 'dailyLoad', source: 'закон', limit: 8, hours: 10, subject: 'A', group: 'A' },
  ...{ weekday: 2, weeks: [1, 2, 3] },
  lessons: ['a', 'b', 'c', 'd', 'e'],
}
const act = (given: Partial<Deviating> = {}): Deviating => ({
  ...{ before: [onMonday], moved: new Set(['a']), deviations: [long], order: null, ...given },
})
const orderAfter = (given: Partial<Deviating>, lesson = onTuesday) =>
  deviate({ ...TERM, lessons: [lesson] }, act(given)).lessons[0]?.order

describe('a lesson put on a day on which a rule warns', () => {
  it('needs an order, and the refusal names students, hours, weeks, rule and source in both languages', () => {
    const refusal = whyNotDeviate(TERM, act())
    expect(refusal?.code).toBe('timetables.order-needed')
    const ru = refusal && sayRefusal(refusal, 'ru', allSentences)
    for (const part of ['A, вторник', '10 ак. ч вместо 8', 'нед. 1–3', 'Нагрузка студента в день', 'закон'])
      expect(ru).toContain(part)
    expect(refusal && sayRefusal(refusal, 'en', allSentences)).toMatch(/Tuesday: 10 academic hours, not 8/)
    expect(() => deviate({ ...TERM, lessons: [onTuesday] }, act())).toThrow('timetables.order-needed')
  })

  it('stands by the order that is named', () => {
    expect(orderAfter({ order })).toEqual(order)
  })

  it('cannot stand by an order signed after the term: the first ends on 31.12.2025', () => {
    const signed = (day: string) =>
      whyNotDeviate(TERM, act({ order: { ...order, signedOn: localDate(day) } }))?.code
    expect(signed('2025-12-31')).toBeUndefined()
    expect(signed('2026-01-01')).toBe('timetables.order-after-term')
  })

  it('needs one as well when it had no place before', () => {
    expect(whyNotDeviate(TERM, act({ before: [{ ...onMonday, place: null }] }))?.code).toBe(
      'timetables.order-needed',
    )
  })
})

describe('a lesson that makes no day longer', () => {
  it('needs no order, and an order that is named all the same is not kept', () => {
    expect(orderAfter({ deviations: [], order }, onMonday)).toBeNull()
  })

  it('keeps its order on another pair of the same day, and asks for none', () => {
    const before = [{ ...onTuesday, order }]
    expect(whyNotDeviate(TERM, act({ before }))).toBeUndefined()
    expect(orderAfter({ before })).toEqual(order)
    expect(orderAfter({ before, order: another })).toEqual(order)
  })

  it('leaves its order behind with the day', () => {
    expect(orderAfter({ before: [{ ...onTuesday, order }], deviations: [] }, onMonday)).toBeNull()
  })

  it('needs none for a week in which it stood already', () => {
    const week: Deviation = { ...long, rule: 'weeklyLoad', weekday: null }
    expect(deviationsOfAct(act({ deviations: [week] }))).toEqual([])
  })
})

describe('a step that put a lesson by order', () => {
  it('takes the order away when it is taken back, and brings it with it', () => {
    const before = [onMonday]
    const after = [{ ...onTuesday, order }]
    const step = stepBetween(before, after)
    expect(withStands(after, step.before)).toEqual(before)
    expect(withStands(before, step.after)).toEqual(after)
  })
})
