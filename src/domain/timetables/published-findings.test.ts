import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { publishedRow, publishedWeek } from '../../../tests/factories/published-week.ts'
import { anyClashingWeek } from '../../../tests/factories/random-published-week.ts'
import type { PlaceKind } from './place-kind.ts'
import { countWeek } from './published-counts.ts'
import { type FindingKind, findingsOf } from './published-findings.ts'

const KINDS: ReadonlyMap<string, PlaceKind> = new Map([['moodle', 'remote']])

describe('what the figures of a published week count', () => {
  it('is named to the last: free pairs of gaps, passes and clashes', () => {
    fc.assert(
      fc.property(anyClashingWeek, week => {
        const counts = countWeek(week, KINDS)
        const found = findingsOf(week, KINDS)
        const of = (kind: FindingKind) => found.filter(one => one.kind === kind)
        const free = (kind: FindingKind) => of(kind).reduce((sum, { pairs }) => sum + pairs.length, 0)
        expect(free('groupGap')).toBe(counts.gaps.groups)
        expect(free('gapAtCollege')).toBe(counts.gapsAtCollege)
        expect(free('teacherGap')).toBe(counts.gaps.teachers)
        expect(of('remoteBesideCollege')).toHaveLength(counts.remoteBesideCollege)
        expect(of('groupClash')).toHaveLength(counts.clashes.groups)
        expect(of('teacherClash')).toHaveLength(counts.clashes.teachers)
        expect(of('roomClash')).toHaveLength(counts.clashes.rooms)
        for (const { pairs } of of('longestDay')) expect(pairs).toHaveLength(counts.mostPairs)
        expect(of('longestDay').length).toBeGreaterThan(0)
        for (const { kind, lessons } of found)
          expect(lessons.length).toBeGreaterThan(kind === 'longestDay' ? 0 : 1)
      }),
    )
  })

  it('shows a gap between the lessons before and after it', () => {
    // Pairs 1, 2 and 5: 3 and 4 are free.
    const week = publishedWeek(
      publishedRow(1),
      publishedRow(2),
      publishedRow(5, { discipline: 'ОП.02 Физика' }),
    )
    const [gap] = findingsOf(week, KINDS)
    expect(gap).toMatchObject({ kind: 'groupGap', who: 'А-1', pairs: [3, 4] })
    expect(gap?.lessons.map(({ pair }) => pair)).toEqual([2, 5])
  })
})
