import { describe, expect, it } from 'vitest'
import { held, task } from '../../../tests/factories/tiny-term.ts'
import { academicYear } from '../values/academic-year.ts'
import { localDate, weekdayOf } from '../values/local-date.ts'
import {
  calendarEvents,
  concernsAudience,
  concernsRoom,
  concernsTeacher,
  type TimetableEdition,
} from './calendar-event.ts'
import type { TimetableInForce } from './day-lesson.ts'
import type { Substitution } from './substitution.ts'
import type { TermLesson } from './term-lesson.ts'

const monday = localDate('2025-09-01')
const tuesday = localDate('2025-09-02')
const nextTuesday = localDate('2025-09-09')
const days = [monday, localDate('2025-09-12')] as const
const edition = (
  madeAt: string,
  timetables: readonly TimetableInForce[],
  substitutions: readonly Substitution[] = [],
): TimetableEdition => ({
  madeAt,
  records: {
    ...{ year: academicYear(2025), timetables, substitutions, collegeOf: () => 'NORTH' },
    isSchoolDay: (_, day) => weekdayOf(day) <= 5,
  },
})
const inForce = (publishedOn: string, ...lessons: TermLesson[]): TimetableInForce => ({
  ...{ college: null, publishedOn: localDate(publishedOn), lessons },
})
const seen = (
  editions: readonly TimetableEdition[],
  concerns = concernsAudience({ group: 'A', subgroup: null }),
) =>
  calendarEvents(editions, days, concerns).map(
    ({ lesson, date, place, isCancelled, sequence, changedAt }) => [
      ...[lesson.id, date, place.pair, isCancelled ? 'cancelled' : 'held', sequence, changedAt],
    ],
  )

const a = held(task('a', { weeks: [1, 2] }), 2, 1)
const b = held(task('b', { weeks: [1, 2] }), 4, 2)
const first = inForce('2025-09-01', a, b)

describe('the lessons of a calendar', () => {
  it('are new at first: nobody has seen them otherwise', () => {
    expect(seen([edition('t1', [first])])).toEqual([
      ['a', tuesday, 1, 'held', 0, 't1'],
      ['b', '2025-09-04', 2, 'held', 0, 't1'],
      ['a', nextTuesday, 1, 'held', 0, 't1'],
      ['b', '2025-09-11', 2, 'held', 0, 't1'],
    ])
  })

  it('count up only where a later version puts them elsewhere, and only from its first day on', () => {
    const second = inForce('2025-09-08', held(task('a', { weeks: [1, 2] }), 2, 3), b)
    expect(seen([edition('t1', [first]), edition('t2', [first, second])])).toEqual([
      ['a', tuesday, 1, 'held', 0, 't1'],
      ['b', '2025-09-04', 2, 'held', 0, 't1'],
      ['a', nextTuesday, 3, 'held', 1, 't2'],
      ['b', '2025-09-11', 2, 'held', 0, 't1'],
    ])
  })

  it('are cancelled, not forgotten, when a later version has them no more', () => {
    const second = inForce('2025-09-08', b)
    expect(seen([edition('t1', [first]), edition('t2', [first, second])])).toContainEqual([
      ...['a', nextTuesday, 1, 'cancelled', 1, 't2'],
    ])
  })

  it('are cancelled by a substitution and held again when it is taken back: two changes', () => {
    const ill: Substitution = { lesson: 'a', date: tuesday, kind: 'cancel', to: null, joins: null }
    const editions = [edition('t1', [first]), edition('t2', [first], [ill])]
    expect(seen(editions)[0]).toEqual(['a', tuesday, 1, 'cancelled', 1, 't2'])
    expect(seen([...editions, edition('t3', [first])])[0]).toEqual(['a', tuesday, 1, 'held', 2, 't3'])
  })

  it('go from one room’s calendar to the other’s, and from one teacher’s', () => {
    const [place] = [a.place]
    const to = { date: tuesday, pair: 1, teacher: 'U', room: 'R2' }
    const moved: Substitution = { lesson: 'a', date: tuesday, kind: 'teacher', to, joins: null }
    const editions = [edition('t1', [first]), edition('t2', [first], [moved])]
    const stateFor = (concerns: Parameters<typeof seen>[1]) =>
      seen(editions, concerns).find(([id, date]) => id === 'a' && date === tuesday)?.[3]
    expect(stateFor(concernsTeacher([place?.teacher ?? '']))).toBe('cancelled')
    expect(stateFor(concernsTeacher(['U']))).toBe('held')
    expect(stateFor(concernsRoom('R2'))).toBe('held')
  })

  it('of a subgroup are its own and those of the whole group', () => {
    const own = held(task('own', { weeks: [1], audience: [{ group: 'A', subgroup: 1 }] }), 1, 1)
    const other = held(task('other', { weeks: [1], audience: [{ group: 'A', subgroup: 2 }] }), 1, 1)
    const editions = [edition('t1', [inForce('2025-09-01', own, other, a)])]
    const ids = seen(editions, concernsAudience({ group: 'A', subgroup: 1 })).map(([id]) => id)
    expect(ids).toEqual(['own', 'a', 'a'])
  })

  it('that fall on a day off were never held, and are not there', () => {
    const off = edition('t1', [first])
    const closed = { ...off, records: { ...off.records, isSchoolDay: () => false } }
    expect(seen([closed])).toEqual([])
  })
})
