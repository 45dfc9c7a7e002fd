import { describe, expect, it } from 'vitest'
import { ACTIVITY_LETTERS, readActivities } from '../programmes/activity.ts'
import type { CalendarDay } from '../rules/calendar-day.ts'
import { productionCalendar } from '../rules/production-calendar.ts'
import { academicYear } from '../values/academic-year.ts'
import { localDate } from '../values/local-date.ts'
import { groupCalendar } from './group-calendar.ts'
import type { PracticeBlock } from './practice-block.ts'
import { studyWeeks } from './study-week.ts'

const day = (date: string, holiday: string | null, movedFrom: string | null = null): CalendarDay => ({
  day: localDate(date),
  kind: 'dayOff',
  holiday,
  movedFrom: movedFrom === null ? null : localDate(movedFrom),
})

/** November 2025: Saturday the 1st is worked for Monday the 3rd, and Tuesday the 4th is a holiday. */
const calendar = productionCalendar([
  { day: localDate('2025-11-01'), kind: 'shortDay', holiday: null, movedFrom: null },
  day('2025-11-03', null, '2025-11-01'),
  day('2025-11-04', 'День народного единства'),
])

describe('the study weeks of a year', () => {
  it('lose a holiday and a transfer in a five-day week', () => {
    // 3–9.11.2025 is week 10: Wednesday, Thursday and Friday are left.
    const week = studyWeeks(academicYear(2025), 5, calendar)[9]
    expect(week).toMatchObject({
      monday: '2025-11-03',
      workingDays: 3,
      lostDays: 2,
      holidays: ['День народного единства'],
    })
  })

  it('lose only the holiday in a six-day week, for which a transfer of a Saturday does not apply', () => {
    expect(studyWeeks(academicYear(2025), 6, calendar)[9]).toMatchObject({ workingDays: 5, lostDays: 1 })
  })

  it('are 52 or 53', () => {
    expect([2024, 2025].map(year => studyWeeks(academicYear(year), 5, calendar).length)).toEqual([52, 52])
  })
})

describe('the calendar of a group', () => {
  it('reads the letters of colleges, old ones too', () => {
    expect(readActivities('Т УП П Э Г К –')).toEqual([
      'theory',
      'training',
      'production',
      'exams',
      'final',
      'holidays',
      'outside',
    ])
    const letters = Object.values(ACTIVITY_LETTERS)
    expect(readActivities(letters.join(' '))).toEqual(Object.keys(ACTIVITY_LETTERS))
  })

  it('shows practice where the plan has it, theory where only the curriculum wished it', () => {
    const block = { id: 'a', kind: 'training', firstWeek: 3, weeks: 2 } as PracticeBlock
    const cells = groupCalendar(6, readActivities('Т УП УП Т ПА К'), [block])
    expect(cells.map(({ activity }) => ACTIVITY_LETTERS[activity]).join(' ')).toBe('Т Т УП УП ПА К')
    expect(cells[2]?.blocks).toEqual(['a'])
  })
})
