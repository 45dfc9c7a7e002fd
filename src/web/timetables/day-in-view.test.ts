import { describe, expect, it } from 'vitest'
import { addDays, localDate } from '#domain/values/local-date.ts'
import { held, task } from '../../../tests/factories/tiny-term.ts'
import { columnInView, columnToOpen, daysOfColumns } from './day-in-view.ts'
import type { Piece } from './week-lines.ts'

const monday = localDate('2025-09-29')
const columns = ([1, 2, 3, 4, 5] as const).map(weekday => ({ id: String(weekday), weekday, group: null }))
const days = daysOfColumns(columns, 2025, 5)
const piece = (id: string, column: number): Piece => ({
  ...{ lesson: held(task(id), 1, 1), weekday: 1, column },
  ...{ row: 0, rows: 1, lane: 0, lanes: 1 },
})
const opensAt = (today: string | undefined, lesson?: string) =>
  columnToOpen({ pieces: [piece('late', 4)] }, days, { today, lesson })

describe('the days of a week', () => {
  it('are the dates of its columns', () => {
    expect(days).toEqual([0, 1, 2, 3, 4].map(at => addDays(monday, at)))
  })

  it('have no dates where all weeks are shown in one, or groups stand side by side', () => {
    expect(daysOfColumns(columns, 2025, 0)).toEqual([])
    expect(daysOfColumns([{ id: 'A', weekday: null, group: 'A' }], 2025, 5)).toEqual([])
  })
})

describe('a week opens', () => {
  it('at the working day', () => {
    expect(days.map(day => opensAt(day))).toEqual([0, 1, 2, 3, 4])
  })

  it('at its first day where the working day is of another week, a day without school, or not known', () => {
    expect([addDays(monday, -3), addDays(monday, 6), undefined].map(day => opensAt(day))).toEqual([0, 0, 0])
  })

  it('at the lesson whose card is open, wherever the working day is', () => {
    expect(opensAt('2025-09-30', 'late')).toBe(4)
    expect(opensAt('2025-09-30', 'of another week')).toBe(1)
  })
})

it('the day in view is the one that begins nearest to where the page is scrolled', () => {
  const starts = [0, 300, 600, 900]
  expect([0, 140, 160, 590, 880].map(scrolled => columnInView(starts, scrolled))).toEqual([0, 0, 1, 2, 3])
  expect(columnInView([], 40)).toBe(0)
})
