import { describe, expect, it } from 'vitest'
import { teachingLoad } from '../../../tests/factories/teaching-load.ts'
import { held, task } from '../../../tests/factories/tiny-term.ts'
import { academicYear } from '../values/academic-year.ts'
import { type LocalDate, localDate, weekdayOf } from '../values/local-date.ts'
import { dayLessons } from './day-lesson.ts'
import { type DeliveredPart, deliveredHours } from './delivered-hours.ts'
import type { DayPlace, Substitution, SubstitutionKind } from './substitution.ts'

/** Four Mondays from 1 September 2025, a pair on each: 8 academic hours of load L of teacher T. */
const weeks = ['2025-09-01', '2025-09-08', '2025-09-15', '2025-09-22'].map(localDate)
const lesson = held(task('L#1', { loads: ['L'] }), 1, 1)
const load = (hours: number) => teachingLoad({ code: 'L', teacher: 'T', group: 'A', hours })

const changed = (kind: SubstitutionKind, week: number, to: Partial<DayPlace> | null): Substitution => {
  const date = weeks[week - 1] as LocalDate
  return {
    ...{ lesson: 'L#1', date, kind, joins: kind === 'join' ? { lesson: 'N', date } : null },
    to: to && { date, pair: 1, teacher: 'T', room: 'R1', ...to },
  }
}

function delivered(
  on: string,
  substitutions: readonly Substitution[] = [],
  given: { readonly hours?: number; readonly off?: string } = {},
): DeliveredPart[] {
  const days = dayLessons(
    {
      ...{ year: academicYear(2025), substitutions, collegeOf: () => 'COLLEGE' },
      timetables: [{ college: null, publishedOn: localDate('2025-09-01'), lessons: [lesson] }],
      isSchoolDay: (_, day) => weekdayOf(day) <= 5 && day !== given.off,
    },
    localDate('2025-09-01'),
    localDate('2025-12-31'),
  )
  return deliveredHours([load(given.hours ?? 8)], days, localDate(on), 36)
}

const figures = ({ planned, held: had, byOthers, cancelled, left, ahead, short }: DeliveredPart) => ({
  ...{ planned, held: had, byOthers, cancelled, left, ahead, short },
})

describe('delivered hours', () => {
  it('are two for each pair up to the day: after two of four weeks 4 of 8, and 4 are ahead', () => {
    expect(delivered('2025-09-10').map(figures)).toEqual([
      { planned: 8, held: 4, byOthers: 0, cancelled: 0, left: 4, ahead: 4, short: 0 },
    ])
  })

  it('go to whoever held the lesson: 2 of them to U, and 2 less are left of the plan of T', () => {
    const [own, instead] = delivered('2025-09-10', [changed('teacher', 2, { teacher: 'U' })])
    expect(own && figures(own)).toEqual({
      ...{ planned: 8, held: 2, byOthers: 2, cancelled: 0, left: 4, ahead: 4, short: 0 },
    })
    expect(instead).toMatchObject({ teacher: 'U', planned: 0, held: 2, instead: 2, left: 0, ahead: 0 })
  })

  it('count a lesson that was held together with another for its group, and not once more for its teacher', () => {
    const parts = delivered('2025-09-10', [changed('join', 2, { teacher: 'U' })])
    expect(parts.map(({ teacher, held: had, byOthers }) => [teacher, had, byOthers])).toEqual([['T', 2, 2]])
  })

  it('are short by what was cancelled until it is made up', () => {
    const cancelled = delivered('2025-09-10', [changed('cancel', 2, null)])
    expect(cancelled.map(figures)).toEqual([
      { planned: 8, held: 2, byOthers: 0, cancelled: 2, left: 6, ahead: 4, short: 2 },
    ])
    const to = { date: localDate('2025-09-26'), pair: 3 }
    const promised = delivered('2025-09-10', [changed('makeUp', 2, to)])
    expect(promised[0]).toMatchObject({ held: 2, cancelled: 0, left: 6, ahead: 6, short: 0 })
    const madeUp = delivered('2025-09-30', [changed('makeUp', 2, to)])
    expect(madeUp[0]).toMatchObject({ held: 8, madeUp: 2, left: 0, ahead: 0, short: 0 })
  })

  it('are short by what falls on a day off', () => {
    expect(delivered('2025-09-30', [], { off: '2025-09-15' })[0]).toMatchObject({
      ...{ held: 6, dayOff: 2, left: 2, ahead: 0, short: 2 },
    })
  })

  it('are 7 where the load has 7 hours: the last pair is held for one of its two', () => {
    const [part] = delivered('2025-09-30', [], { hours: 7 })
    expect(part).toMatchObject({ planned: 7, held: 7, left: 0 })
    expect(part?.lessons.map(({ hours }) => hours)).toEqual([2, 2, 2, 1])
  })

  it('belong to the master of the timetable where the load names nobody', () => {
    const days = dayLessons(
      {
        ...{ year: academicYear(2025), substitutions: [], collegeOf: () => 'COLLEGE' },
        timetables: [{ college: null, publishedOn: localDate('2025-09-01'), lessons: [lesson] }],
        isSchoolDay: () => true,
      },
      localDate('2025-09-01'),
      localDate('2025-12-31'),
    )
    const vacant = { ...load(8), teacher: null }
    expect(deliveredHours([vacant], days, localDate('2025-09-10'), 36)).toMatchObject([
      { teacher: 'T', planned: 8, held: 4, instead: 0, left: 4, ahead: 4 },
    ])
  })

  it('open to their lessons: the sum of the lessons in a state is the number', () => {
    const substitutions = [
      changed('cancel', 1, null),
      changed('teacher', 2, { teacher: 'U' }),
      changed('move', 3, { date: localDate('2025-09-16') }),
    ]
    for (const part of delivered('2025-09-17', substitutions)) {
      const sum = (...states: string[]) =>
        part.lessons.filter(({ state }) => states.includes(state)).reduce((all, { hours }) => all + hours, 0)
      expect(part.held).toBe(sum('held', 'madeUp', 'instead'))
      expect(part.byOthers).toBe(sum('byOthers'))
      expect(part.cancelled).toBe(sum('cancelled'))
      expect(part.ahead).toBe(sum('ahead'))
    }
  })
})
