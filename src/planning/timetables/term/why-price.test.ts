import { describe, expect, it } from 'vitest'
import { held, task, tinyTerm } from '../../../../tests/factories/tiny-term.ts'
import { whyPrice } from './why-price.ts'

const none = { groupGaps: 0, teacherGaps: 0, longDays: 0, otherSite: 0, sameDay: 0, otherShift: 0 }
const at = (weekday: number, pair: number, room = 'R1') => ({
  ...{ weekdays: [weekday as 1], pair, teacher: 'T', room },
})

describe('why a move costs what it costs', () => {
  const a = task('a')
  const [b, c, d] = ['b', 'c', 'd'].map(id => task(id, { teachers: ['U'] }))
  const two = task('a#2', { loads: ['a'] })
  const far = task('far', { teachers: ['V'], rooms: [{ room: 'FAR', price: 6 }] })

  it('is a gap of each of two subgroups in each of four weeks: 2 × 4 = 8, and none of the teacher', () => {
    const problem = tinyTerm({ tasks: [a, b].map(one => one ?? a) })
    const lessons = [held(a, 1, 2), held(b ?? a, 1, 1)]
    expect(whyPrice(problem, lessons, 'a', at(1, 3))).toEqual({ ...none, groupGaps: 8 })
    expect(whyPrice(problem, [held(a, 1, 3), lessons[1] ?? held(a, 1, 1)], 'a', at(1, 2))).toEqual({
      ...{ ...none, groupGaps: -8 },
    })
  })

  it('is a day of more than 8 hours, another building, the same part twice a day', () => {
    const all = [a, b, c, d, two, far].map(one => one ?? a)
    const six = tinyTerm({
      tasks: all,
      limits: { ...tinyTerm().limits, day: { hours: 4, severity: 'warn', source: '' } },
    })
    const lessons = [held(a, 2, 1), held(b ?? a, 1, 1), held(c ?? a, 1, 2), held(two, 1, 4)]
    // It fills the gap of a day that is long already, on which its part has its other lesson.
    expect(whyPrice(six, lessons, 'a', at(1, 3))).toEqual({
      ...none,
      ...{ groupGaps: -8, longDays: 0, sameDay: 1 },
    })
    const moved = [held(far, 2, 1), ...lessons]
    expect(whyPrice(six, moved, 'far', { ...at(2, 1, 'R1'), teacher: 'V' })?.otherSite).toBe(-1)
  })
})
