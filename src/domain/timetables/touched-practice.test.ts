import { describe, expect, it } from 'vitest'
import { academicYear } from '../values/academic-year.ts'
import { localDate } from '../values/local-date.ts'
import type { PracticeBlock } from '../years/practice-block.ts'
import type { DayEvent } from './day-event.ts'
import { touchedPractice } from './touched-practice.ts'

const year = academicYear(2025)
const block = (given: Partial<PracticeBlock>) =>
  ({ id: 'б', group: 'СВ-24-1', resource: 'М-1', firstWeek: 2, weeks: 2, ...given }) as PracticeBlock
const cancels = (from: string, to = from): DayEvent => ({
  ...{ kind: 'employerCancels', subject: 'ЗАВОД', fromPair: null, toPair: null, places: null },
  ...{ startsOn: localDate(from), endsOn: localDate(to) },
})
const employerOf = (places: string) => (places.startsWith('М-') ? 'ЗАВОД' : undefined)
const touched = (blocks: PracticeBlock[], events: DayEvent[], from: string, to = from) =>
  touchedPractice(blocks, employerOf, events, { year, from: localDate(from), to: localDate(to) }).map(one => [
    one.block.id,
    one.from,
    one.to,
  ])

describe('practice at an employer that cancels', () => {
  it('has nowhere to go on the days that are asked about: weeks 2 and 3 are 8–21 September', () => {
    const events = [cancels('2025-09-10', '2025-09-30')]
    expect(touched([block({})], events, '2025-09-10', '2025-09-12')).toEqual([
      ['б', '2025-09-10', '2025-09-12'],
    ])
    expect(touched([block({})], events, '2025-09-08', '2025-09-25')).toEqual([
      ['б', '2025-09-10', '2025-09-21'],
    ])
  })

  it('is no practice before or after, none in a zone, and none without a place', () => {
    const events = [cancels('2025-09-01', '2025-09-30')]
    expect(touched([block({})], events, '2025-09-07')).toEqual([])
    expect(touched([block({})], events, '2025-09-22')).toEqual([])
    expect(touched([block({ resource: 'Z6' })], events, '2025-09-10')).toEqual([])
    expect(touched([block({ firstWeek: null })], events, '2025-09-10')).toEqual([])
    expect(touched([block({})], [{ ...cancels('2025-09-10'), kind: 'roomClosed' }], '2025-09-10')).toEqual([])
  })
})
