import { describe, expect, it } from 'vitest'
import { held, task } from '../../../tests/factories/tiny-term.ts'
import { academicYear } from '../values/academic-year.ts'
import { addDays, type LocalDate, localDate, weekdayOf } from '../values/local-date.ts'
import { dayLessons, type LessonRecords, waitsToBeMadeUp } from './day-lesson.ts'
import { lessonHours } from './lesson-hours.ts'
import type { Substitution } from './substitution.ts'

const monday = localDate('2025-09-01')
const collegeOf = (group: string) => (group === 'A' ? 'NORTH' : 'SOUTH')
const records = (given: Partial<LessonRecords>): LessonRecords => ({
  ...{ year: academicYear(2025), timetables: [], substitutions: [], collegeOf },
  isSchoolDay: (_, day) => weekdayOf(day) <= 5,
  ...given,
})
const whole = { college: null, publishedOn: monday }
const a = held(task('a'), 2, 1)
const b = held(task('b', { audience: [{ group: 'B', subgroup: null }] }), 2, 3)
const told = (given: Partial<LessonRecords>, from: LocalDate, to = from) =>
  dayLessons(records(given), from, to).map(({ lesson, held: place }) => [
    lesson.id,
    place?.pair ?? null,
    place?.teacher ?? null,
  ])

describe('the lessons of a date', () => {
  it('are those of its week and weekday: Tuesday of week 1 is 2 September, of week 5 there is none', () => {
    const timetables = [{ ...whole, lessons: [a, b] }]
    expect(told({ timetables }, localDate('2025-09-02'))).toEqual([
      ['a', 1, 'T'],
      ['b', 3, 'T'],
    ])
    expect(told({ timetables }, localDate('2025-09-03'))).toEqual([])
    expect(told({ timetables }, localDate('2025-09-30'))).toEqual([])
  })

  it('are not held on a day off, unless a substitution puts them elsewhere', () => {
    const off = { isSchoolDay: () => false, timetables: [{ ...whole, lessons: [a] }] }
    const tuesday = localDate('2025-09-02')
    expect(told(off, tuesday)).toEqual([['a', null, null]])
    const to = { date: addDays(tuesday, 1), pair: 2, teacher: 'T', room: 'R1' }
    const makeUp: Substitution = { lesson: 'a', date: tuesday, kind: 'makeUp', to, joins: null }
    expect(told({ ...off, substitutions: [makeUp] }, to.date)).toEqual([['a', 2, 'T']])
  })

  it('come by the version of the day: a college’s own goes before that of all colleges, the later before the earlier', () => {
    const timetables = [
      { ...whole, lessons: [a, b] },
      { college: 'NORTH', publishedOn: localDate('2025-09-08'), lessons: [held(task('a'), 2, 4)] },
    ]
    expect(told({ timetables }, localDate('2025-09-02'))).toEqual([
      ['a', 1, 'T'],
      ['b', 3, 'T'],
    ])
    expect(told({ timetables }, localDate('2025-09-09'))).toEqual([
      ['b', 3, 'T'],
      ['a', 4, 'T'],
    ])
  })

  it('are as substitutions leave them, on the date from which and on the date to which they go', () => {
    const tuesday = localDate('2025-09-02')
    const to = { date: addDays(tuesday, 2), pair: 2, teacher: 'U', room: 'R2' }
    const move: Substitution = { lesson: 'a', date: tuesday, kind: 'move', to, joins: null }
    const given = { timetables: [{ ...whole, lessons: [a] }], substitutions: [move] }
    const there = dayLessons(records(given), to.date, to.date)
    expect(there).toMatchObject([{ date: tuesday, planned: { pair: 1, teacher: 'T' }, held: to }])
    expect(dayLessons(records(given), tuesday, tuesday)).toEqual(there)
  })

  it('wait to be made up when cancelled or taken by a day off, until somebody has put them elsewhere', () => {
    const tuesday = localDate('2025-09-02')
    const to = { date: addDays(tuesday, 1), pair: 2, teacher: 'T', room: 'R1' }
    const cancel: Substitution = { lesson: 'a', date: tuesday, kind: 'cancel', to: null, joins: null }
    const waits = (lesson: typeof a, substitutions: Substitution[], isSchoolDay = true) =>
      dayLessons(
        records({
          timetables: [{ ...whole, lessons: [lesson] }],
          substitutions,
          isSchoolDay: () => isSchoolDay,
        }),
        tuesday,
        tuesday,
      ).map(waitsToBeMadeUp)
    expect(waits(a, [])).toEqual([false])
    expect(waits(a, [cancel])).toEqual([true])
    expect(waits(a, [], false)).toEqual([true])
    expect(waits(a, [{ ...cancel, kind: 'makeUp', to }], false)).toEqual([false])
    // The year plan has counted the days off of a week of practice.
    expect(
      waits({ ...a, place: { weekdays: [1, 2, 3], pair: 1, teacher: 'T', room: 'Z' } }, [], false),
    ).toEqual([false])
  })

  it('leave a substitution of another version without effect: Thursday has no such lesson', () => {
    const thursday = localDate('2025-09-04')
    const cancel: Substitution = { lesson: 'a', date: thursday, kind: 'cancel', to: null, joins: null }
    const given = { timetables: [{ ...whole, lessons: [a] }], substitutions: [cancel] }
    expect(told(given, monday, addDays(monday, 6))).toEqual([['a', 1, 'T']])
  })
})

describe('the hours of a lesson on a date', () => {
  it('are two for each pair; practice of five days has 36 / 5 = 7.2 of its 8, of six days 36 / 6 = 6', () => {
    expect(lessonHours(held(task('a', { pairs: 2 }), 1, 1), 36)).toBe(4)
    const practice = (weekdays: readonly number[], pairs: number) =>
      lessonHours({ pairs, place: { weekdays, pair: 1, teacher: 'T', room: 'Z' } as never }, 36)
    expect(practice([1, 2, 3, 4, 5], 4)).toBe(7.2)
    expect(practice([1, 2, 3, 4, 5, 6], 3)).toBe(6)
  })
})
