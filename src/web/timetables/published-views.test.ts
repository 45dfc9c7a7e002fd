import { expect, it } from 'vitest'
import { freePairs, isOfView, namesIn, shownDays } from './published-views.ts'
import type { PublishedLesson, ShownWeek } from './published-weeks.api.ts'

const lesson = (pair: number, words: Partial<PublishedLesson> = {}): PublishedLesson => ({
  ...{ date: '2025-10-27', pair, discipline: 'ОП.01 Черчение', teachers: ['Т1'], room: '101' },
  ...{ subgroup: null, groups: ['А-1'], ...words },
})
const week = (...lessons: PublishedLesson[]): ShownWeek =>
  ({
    days: [{ date: '2025-10-27', weekNumber: null, bells: [] }],
    groups: ['А-1', 'А-2'],
    lessons,
  }) as unknown as ShownWeek

it('a lesson that was moved says in each of its pairs where it stood, and others say nothing', () => {
  const from = { ...lesson(4), length: 2 }
  const to = { ...from, pair: 1 }
  const [day] = shownDays(week(lesson(1), lesson(2), lesson(3)), [{ from, to }])
  expect(day?.lessons.map(({ pair, was }) => [pair, was?.pair])).toEqual([
    [1, 4],
    [2, 4],
    [3, undefined],
  ])
})

it('a week can be that of any group, teacher or room, in the words of the college', () => {
  const shown = week(lesson(1, { room: '10' }), lesson(2, { room: '9', teachers: ['Т2', 'Т1'] }))
  expect(namesIn(shown, 'group')).toEqual(['А-1', 'А-2'])
  expect(namesIn(shown, 'teacher')).toEqual(['Т1', 'Т2'])
  expect(namesIn(shown, 'room')).toEqual(['9', '10'])
  expect(shown.lessons.map(one => isOfView(one, 'teacher', 'Т2'))).toEqual([false, true])
})

it('the free pairs of a day lie between its first and its last lesson', () => {
  expect(freePairs([1, 2, 5])).toEqual([3, 4])
  expect(freePairs([2, 3])).toEqual([])
  expect(freePairs([])).toEqual([])
})
