import { describe, expect, it } from 'vitest'
import { held, task } from '../../../tests/factories/tiny-term.ts'
import { academicYear } from '../values/academic-year.ts'
import { localDate } from '../values/local-date.ts'
import type { Planner } from '../years/plan-rights.ts'
import { lockLesson, moveLessons, whyNotMoveLessons } from './change-timetable.ts'
import { compareTimetables } from './compare-timetables.ts'
import { publishTimetable, whyNotPublishTimetable } from './publish-timetable.ts'
import type { TermTimetable } from './term-timetable.ts'
import { whyNotMakeTimetable, whyNotMoveLesson } from './timetable-rights.ts'

const a = held(task('a'), 1, 1)
const b = held(task('b', { audience: [{ group: 'B', subgroup: null }] }), 1, 2)
const open = { ...held(task('open'), 1, 1), place: null }

const draft: TermTimetable = {
  ...{ year: academicYear(2025), term: 1, version: 2, status: 'draft', note: '', madeFrom: 1 },
  ...{ organisation: 'NORTH', publishedOn: null, quality: { cost: 10, parts: {} } },
  lessons: [a, b, open],
}
const director: Planner = { role: 'director', organisations: ['NORTH'] }
const dispatcher: Planner = { role: 'dispatcher', organisations: ['NORTH'] }
const collegeOf = (group: string) => (group === 'A' ? 'NORTH' : 'SOUTH')
const clean = { violations: 0, inForce: [a, b], planner: dispatcher, collegeOf }

describe('whoever makes timetables', () => {
  it('is the office for all colleges, a dispatcher and a deputy for the own one; a teacher and a student read', () => {
    expect(whyNotMoveLesson(director, ['SOUTH'])).toBeUndefined()
    for (const role of ['dispatcher', 'deputy'] as const) {
      expect(whyNotMakeTimetable({ role, organisations: ['NORTH'] })).toBeUndefined()
      expect(whyNotMoveLesson({ role, organisations: ['NORTH'] }, ['NORTH'])).toBeUndefined()
      expect(whyNotMoveLesson({ role, organisations: ['NORTH'] }, ['NORTH', 'SOUTH'])).toBeDefined()
    }
    for (const role of ['teacher', 'student'] as const)
      expect(whyNotMakeTimetable({ role, organisations: ['NORTH'] })?.code).toBe('access.role-only-reads')
  })
})

describe('changing a timetable by hand', () => {
  it('lets two lessons change places in one act, and locks both', () => {
    const { lessons } = moveLessons(draft, [
      { lesson: 'a', place: b.place },
      { lesson: 'b', place: a.place },
    ])
    expect(lessons.map(({ place, locked }) => [place?.pair ?? null, locked])).toEqual([
      [2, true],
      [1, true],
      [null, false],
    ])
  })

  it('takes a lesson out, and unlocks it with that', () => {
    const [first] = moveLessons(draft, [{ lesson: 'a', place: null }]).lessons
    expect(first).toMatchObject({ place: null, locked: false })
  })

  it('knows its lessons, and takes out only what has a place', () => {
    expect(whyNotMoveLessons(draft, [{ lesson: 'x', place: null }])?.code).toBe('timetables.lesson-unknown')
    expect(whyNotMoveLessons(draft, [{ lesson: 'open', place: null }])?.code).toBe(
      'timetables.lesson-without-place',
    )
    expect(() => lockLesson(draft, 'open', true)).toThrow('timetables.lesson-without-place')
  })
})

describe('comparing two timetables', () => {
  it('names what stands elsewhere, and nothing that only was locked', () => {
    const later = lockLesson(moveLessons(draft, [{ lesson: 'a', place: null }]), 'b', true)
    expect(compareTimetables(draft.lessons, later.lessons)).toEqual([
      { id: 'a', before: a.place, after: null },
    ])
  })
})

describe('publishing a timetable', () => {
  it('puts the version in force from a day on', () => {
    expect(publishTimetable(draft, localDate('2025-09-01'), clean)).toMatchObject({
      status: 'published',
      publishedOn: '2025-09-01',
    })
  })

  it('is refused to what is no draft, has no lessons or breaks rules', () => {
    const code = (timetable: TermTimetable, violations = 0) =>
      whyNotPublishTimetable(timetable, { ...clean, violations })?.code
    expect(code({ ...draft, status: 'superseded' })).toBe('years.plan-not-draft')
    expect(code({ ...draft, lessons: [open] })).toBe('timetables.timetable-empty')
    expect(code(draft, 3)).toBe('timetables.timetable-breaks-rules')
  })

  it('lets a dispatcher move the own college’s lessons, but not another’s', () => {
    const own = moveLessons(draft, [{ lesson: 'a', place: null }])
    const others = moveLessons(draft, [{ lesson: 'b', place: null }])
    expect(whyNotPublishTimetable(own, clean)).toBeUndefined()
    expect(whyNotPublishTimetable(others, clean)).toMatchObject({
      code: 'timetables.timetable-moves-others',
      facts: { groups: ['B'] },
    })
    expect(whyNotPublishTimetable(others, { ...clean, planner: director })).toBeUndefined()
  })
})
