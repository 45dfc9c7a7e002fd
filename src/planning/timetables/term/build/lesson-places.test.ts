import { expect, it } from 'vitest'
import { tinyTerm } from '../../../../../tests/factories/tiny-term.ts'
import { lessonTimes } from './lesson-places.ts'

const [site] = tinyTerm().sites
// On Saturdays the building rings two pairs, the second ten minutes earlier than usual.
const saturday = [
  { pair: 1, startsAt: 480, endsAt: 570, shift: null },
  { pair: 2, startsAt: 570, endsAt: 660, shift: null },
]

it('lets a lesson stand on a Saturday only where the bells of a Saturday ring, and at their minutes', () => {
  const times = lessonTimes({ daysPerWeek: 6, shift: 1 }, { ...site!, saturday }, 1, { otherShift: 15 })
  const on = (weekday: number) =>
    times.filter(({ weekdays }) => weekdays[0] === weekday).map(({ pair, startsAt }) => [pair, startsAt])
  expect(on(5)).toEqual([
    [1, 480],
    [2, 580],
    [3, 680],
    [4, 780],
  ])
  expect(on(6)).toEqual([
    [1, 480],
    [2, 570],
  ])
})

it('lets no lesson of two pairs begin with the last of a Saturday', () => {
  const times = lessonTimes({ daysPerWeek: 6, shift: 1 }, { ...site!, saturday }, 2, { otherShift: 15 })
  expect(times.filter(({ weekdays }) => weekdays[0] === 6).map(({ pair }) => pair)).toEqual([1])
})
