import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { held, task } from '../../../tests/factories/tiny-term.ts'
import { academicYear } from '../values/academic-year.ts'
import { localDate } from '../values/local-date.ts'
import type { Planner } from '../years/plan-rights.ts'
import { lockLesson, moveLessons, whyNotMoveLessons } from './change-timetable.ts'
import { compareTimetables } from './compare-timetables.ts'
import { publishTimetable, whyNotPublishFrom, whyNotPublishTimetable } from './publish-timetable.ts'
import { termOn, termPlannedOn } from './term.ts'
import type { TermLesson } from './term-lesson.ts'
import type { TermTimetable } from './term-timetable.ts'
import { seesDrafts, whyNotMakeTimetable } from './timetable-rights.ts'
import { stepBetween, withStands } from './timetable-steps.ts'

const a = held(task('a'), 1, 1)
const b = held(task('b', { audience: [{ group: 'B', subgroup: null }] }), 1, 2)
const open = { ...held(task('open'), 1, 1), place: null }

const draft: TermTimetable = {
  ...{ year: academicYear(2025), term: 1, version: 2, status: 'draft', note: '', madeFrom: 1 },
  ...{ organisation: 'NORTH', college: null, plan: 1 },
  ...{ publishedOn: null, quality: { cost: 10, parts: {} } },
  lessons: [a, b, open],
}
const director: Planner = { role: 'director', organisations: ['NORTH'] }
const clean = { violations: 0 }

describe('whoever makes timetables', () => {
  it('is the office for all colleges, a dispatcher and a deputy for the own one; a teacher and a student read', () => {
    expect(whyNotMakeTimetable(director, null)).toBeUndefined()
    expect(whyNotMakeTimetable(director, 'SOUTH')).toBeUndefined()
    for (const role of ['dispatcher', 'deputy'] as const) {
      const planner = { role, organisations: ['NORTH'] }
      expect(whyNotMakeTimetable(planner, 'NORTH')).toBeUndefined()
      expect(whyNotMakeTimetable(planner, 'SOUTH')?.code).toBe('access.another-organisations')
      expect(whyNotMakeTimetable(planner, null)?.code).toBe('timetables.of-all-colleges')
      expect(seesDrafts(planner)).toBe(true)
    }
    for (const role of ['teacher', 'student'] as const) {
      const reader = { role, organisations: ['NORTH'] }
      expect(whyNotMakeTimetable(reader, 'NORTH')?.code).toBe('access.role-only-reads')
      expect(seesDrafts(reader)).toBe(false)
    }
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

  it('locks nothing that only makes way', () => {
    const [first] = moveLessons(draft, [{ lesson: 'a', place: b.place, locked: false }]).lessons
    expect(first).toMatchObject({ place: { pair: 2 }, locked: false })
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
      whyNotPublishTimetable(timetable, { violations })?.code
    expect(code({ ...draft, status: 'superseded' })).toBe('years.plan-not-draft')
    expect(code({ ...draft, lessons: [open] })).toBe('timetables.timetable-empty')
    expect(code(draft, 3)).toBe('timetables.timetable-breaks-rules')
  })

  it('takes effect on a day of the term: the first is 1.9.2025 to 31.12.2025, the second 1.1.2026 to 30.6.2026', () => {
    const code = (term: 1 | 2, day: string) => whyNotPublishFrom({ ...draft, term }, localDate(day))?.code
    expect(['2025-09-01', '2025-12-31'].map(day => code(1, day))).toEqual([undefined, undefined])
    expect(['2026-01-01', '2026-06-30'].map(day => code(2, day))).toEqual([undefined, undefined])
    for (const [term, day] of [
      [1, '2025-08-31'],
      [1, '2026-01-01'],
      [2, '2025-12-31'],
    ] as const)
      expect(code(term, day), day).toBe('timetables.day-outside-term')
  })
})

describe('the term that people plan', () => {
  it('is the second one in autumn, and from January on the first of the next year', () => {
    expect(termPlannedOn(localDate('2025-10-15'))).toEqual({ year: 2025, number: 2 })
    expect(termOn(localDate('2025-10-15'))).toEqual({ year: 2025, number: 1 })
    expect(termPlannedOn(localDate('2026-01-24'))).toEqual({ year: 2026, number: 1 })
    expect(termOn(localDate('2026-01-24'))).toEqual({ year: 2025, number: 2 })
  })
})

describe('the steps of a draft', () => {
  const moves = fc.array(
    fc.record({
      lesson: fc.constantFrom('a', 'b', 'open'),
      pair: fc.option(fc.integer({ min: 1, max: 4 })),
      locked: fc.boolean(),
    }),
    { maxLength: 8 },
  )

  it('bring back every state before them when they are undone, and every state after them when they are redone', () => {
    fc.assert(
      fc.property(moves, wanted => {
        const states = [draft]
        for (const { lesson, pair, locked } of wanted) {
          const now = states.at(-1) ?? draft
          const place = pair === null ? null : { weekdays: [1 as const], pair, teacher: 'T', room: 'R1' }
          const move = { lesson, place, locked }
          if (!whyNotMoveLessons(now, [move])) states.push(moveLessons(now, [move]))
        }
        const steps = states
          .slice(1)
          .map((after, at) => stepBetween(states[at]?.lessons ?? [], after.lessons))
        let lessons: readonly TermLesson[] = states.at(-1)?.lessons ?? []
        for (const [at, { before }] of [...steps.entries()].reverse()) {
          lessons = withStands(lessons, before)
          expect(lessons).toEqual(states[at]?.lessons)
        }
        for (const [at, { after }] of steps.entries()) {
          lessons = withStands(lessons, after)
          expect(lessons).toEqual(states[at + 1]?.lessons)
        }
      }),
    )
  })
})
