import { describe, expect, it } from 'vitest'
import { MONDAY, publishedRow, publishedWeek } from '../../../tests/factories/published-week.ts'
import { addDays } from '../values/local-date.ts'
import { keepDays, whyNotKeepWeek } from './kept-week.ts'
import { changesNothing, weekDifference } from './week-difference.ts'

const TUESDAY = addDays(MONDAY, 1)
const monday = publishedRow(1)
const tuesday = publishedRow(2, { date: TUESDAY, group: 'А-2' })
const week = publishedWeek(monday, tuesday)

describe('a week that a college keeps', () => {
  it('holds the days that were brought, and of the others those that it held before', () => {
    const other = publishedRow(3, { date: TUESDAY })
    const kept = keepDays(week, publishedWeek(other))
    expect(kept.rows).toEqual([monday, other])
    expect(kept.days.map(({ date }) => date)).toEqual([MONDAY, TUESDAY])
    expect(kept.groups).toEqual(['А-1'])
    expect(keepDays(null, week)).toBe(week)
    expect(keepDays(week, week).rows).toEqual(week.rows)
  })

  it('is one calendar week with lessons', () => {
    expect(whyNotKeepWeek(week)).toBeUndefined()
    expect(whyNotKeepWeek(null)?.code).toBe('timetable.nothing-read')
    expect(whyNotKeepWeek({ ...week, rows: [] })?.code).toBe('timetable.no-lessons-read')
    const later = publishedWeek(monday, publishedRow(1, { date: addDays(MONDAY, 7) }))
    expect(whyNotKeepWeek(later)).toEqual({
      code: 'timetable.several-weeks',
      facts: { mondays: [MONDAY, addDays(MONDAY, 7)] },
    })
  })

  it('differs from what it becomes by the lessons, groups, teachers and rooms that come and go', () => {
    const moved = { ...tuesday, room: '205', teachers: ['Т9'] }
    const difference = weekDifference(week, publishedWeek(monday, moved), [TUESDAY])
    expect(difference.days).toEqual([
      { date: MONDAY, fate: 'untouched', lessons: 1 },
      { date: TUESDAY, fate: 'changed', lessons: 1 },
    ])
    expect(difference.lessons.added).toMatchObject([{ room: '205' }])
    expect(difference.lessons.gone).toMatchObject([{ room: '101' }])
    expect(difference.rooms).toEqual({ added: ['205'], gone: [] })
    expect(difference.teachers).toEqual({ added: ['Т9'], gone: [] })
    expect(difference.groups).toEqual({ added: [], gone: [] })
    expect(changesNothing(difference)).toBe(false)
    expect(changesNothing(weekDifference(week, week, [MONDAY]))).toBe(true)
  })

  it('is all new where nothing was kept', () => {
    const { days, lessons } = weekDifference(null, week, [MONDAY, TUESDAY])
    expect(days.map(({ fate }) => fate)).toEqual(['new', 'new'])
    expect(lessons).toMatchObject({ added: [{ pair: 1 }, { pair: 2 }], gone: [] })
  })
})
