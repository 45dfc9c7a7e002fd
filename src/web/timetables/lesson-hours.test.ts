import { expect, it } from 'vitest'
import type { TermLesson } from '#domain/timetables/term-lesson.ts'
import type { Weekday } from '#domain/values/local-date.ts'
import { held, task } from '../../../tests/factories/tiny-term.ts'
import { hoursOf } from './lesson-hours.ts'

const bell = (pair: number, startsAt: string, endsAt: string) => ({ pair, startsAt, endsAt, shift: null })
const group = {
  ...{ code: 'A', college: 'SMOL', programme: '', curriculum: '', site: 'HOME', daysPerWeek: 6, shift: 1 },
  subgroups: [],
}
const board = {
  groups: [group],
  rooms: {
    R1: { name: '101', site: 'HOME', kind: 'classroom' as const },
    Z1: { name: 'Участок', site: 'WORKS', kind: 'zone' as const },
  },
  bells: [
    {
      ...{ site: 'HOME', name: 'Корпус' },
      pairs: [bell(1, '08:30', '10:00'), bell(2, '10:10', '11:40')],
      saturday: [bell(1, '09:00', '10:20')],
    },
    { site: 'WORKS', name: 'Завод', pairs: [bell(1, '07:30', '09:00')], saturday: [] },
  ],
}

const at = (weekdays: readonly Weekday[], room: string | null, pairs = 1): TermLesson => {
  const lesson = held(task('a', { pairs }), 1, 1)
  return { ...lesson, place: lesson.place && { ...lesson.place, weekdays, room } }
}
const said = (lesson: TermLesson) => {
  const hours = hoursOf(board, lesson)
  return hours && `${hours.startsAt}–${hours.endsAt}`
}

it('a lesson begins by the bells of the building that it is held in, not by those of its group', () => {
  expect(said(at([1], 'R1'))).toBe('08:30–10:00')
  expect(said(at([1], 'Z1'))).toBe('07:30–09:00')
})

it('a lesson that needs no room is held where its group learns', () => {
  expect(said(at([1], null))).toBe('08:30–10:00')
})

it('pairs in a row last until the end of the last one', () => {
  expect(said(at([1], 'R1', 2))).toBe('08:30–11:40')
})

it('a Saturday has bells of its own where the building rings them, and those of any day where it does not', () => {
  expect(said(at([6], 'R1'))).toBe('09:00–10:20')
  expect(said(at([6], 'Z1'))).toBe('07:30–09:00')
})

it('practice of a whole week is said by its usual days', () => {
  expect(said(at([1, 2, 3, 4, 5, 6], 'R1'))).toBe('08:30–10:00')
})

it('nothing is said where no bell rings, or the lesson has no place', () => {
  expect(said(at([1], 'Z1', 2))).toBeUndefined()
  expect(said({ ...at([1], 'R1'), place: null })).toBeUndefined()
})
