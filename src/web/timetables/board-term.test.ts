import { describe, expect, it } from 'vitest'
import type { TermLesson } from '#domain/timetables/term-lesson.ts'
import { lessonsKept } from './board-term.ts'

const lesson = (id: string, place: TermLesson['place']): TermLesson => ({
  ...{ id, loads: [id], audience: [{ group: 'G', subgroup: null }], index: 'ОП.01', kind: 'theory' },
  ...{ students: 20, weeks: [], pairs: 1, place, locked: false, reason: null, order: null },
})
const place = { weekdays: [1 as const], pair: 1, teacher: 'T1', room: 'R1' }

describe('the lessons after an act', () => {
  const still = lesson('L1', place)
  const before = [still, lesson('L2', place)]

  it('are the very same where the act left them alone', () => {
    const after = lessonsKept(before, [{ ...still }, lesson('L2', { ...place, pair: 2 })])
    expect(after[0]).toBe(still)
    expect(after[1]).not.toBe(before[1])
    expect(after[1]?.place?.pair).toBe(2)
  })

  it('are those of now: one may come, one may be gone, one may be locked', () => {
    const locked = { ...still, locked: true }
    const come = lesson('L3', null)
    expect(lessonsKept(before, [locked, come])).toEqual([locked, come])
  })
})
