import { describe, expect, it } from 'vitest'
import { localDate } from '#domain/values/local-date.ts'
import type { YearWeeks } from '../years/year-weeks.api.ts'
import { ownWeeks } from './my-weeks.ts'

type Activities = YearWeeks['groups'][number]['activities']

const block = (subgroup: number, resource: string, firstWeek: number): YearWeeks['blocks'][number] => ({
  id: `СВ:УП.01:${subgroup}`,
  group: 'СВ',
  subgroup,
  students: 12,
  kind: 'training',
  module: 'УП.01',
  resource,
  firstWeek,
  weeks: 1,
})

const yearOf = (year: number, activities: Activities, blocks: YearWeeks['blocks'] = []): YearWeeks => ({
  year,
  plan: blocks.length > 0 ? { version: 1, status: 'published' } : null,
  week: 1,
  weeks: [],
  groups: [{ code: 'СВ', college: 'A', programme: 'P', course: 1, students: 24, activities }],
  blocks,
  resources: [],
  own: [],
  labels: {},
})

// 2025/26 begins on Monday, 1 September 2025: week 2 is 8–13 September.
const THIS = yearOf(
  2025,
  ['theory', 'training', 'training', 'exams', 'holidays'],
  [block(1, 'Z1', 2), block(2, 'Z2', 3)],
)
// 2026/27 begins on Tuesday, 1 September 2026, in the week of 31 August.
const FOLLOWING = yearOf(2026, ['theory', 'production', 'outside'])

const first = { group: 'СВ', subgroup: 1 }
const second = { group: 'СВ', subgroup: 2 }
const told = ({ activity, firstDay, lastDay }: { activity: string; firstDay: string; lastDay: string }) =>
  `${activity} ${firstDay}..${lastDay}`

describe('the weeks of a student', () => {
  it('tell what goes on now, what follows, and the next practice', () => {
    const { now, next, practice } = ownWeeks([THIS, FOLLOWING], first, localDate('2025-09-03'))
    expect(now && told(now)).toBe('theory 2025-09-01..2025-09-06')
    expect(next.map(told)).toEqual([
      'training 2025-09-08..2025-09-13',
      'theory 2025-09-15..2025-09-20',
      'exams 2025-09-22..2025-09-27',
    ])
    expect(practice).toBe(next[0])
    expect(practice?.blocks.map(({ resource }) => resource)).toEqual(['Z1'])
  })

  it('are those of the own subgroup: while the other one has practice, there is theory', () => {
    const { now, practice } = ownWeeks([THIS], second, localDate('2025-09-09'))
    // Weeks 1 and 2 are one stretch of theory for the second subgroup.
    expect(now && told(now)).toBe('theory 2025-09-01..2025-09-13')
    expect(practice?.blocks.map(({ resource }) => resource)).toEqual(['Z2'])
  })

  it('show all the practice of the group to whoever has no subgroup yet', () => {
    const { practice } = ownWeeks([THIS], { group: 'СВ', subgroup: null }, localDate('2025-09-01'))
    expect(practice?.blocks.map(({ resource }) => resource)).toEqual(['Z1'])
  })

  it('go on into the next academic year, where the next practice may lie', () => {
    const { practice } = ownWeeks([THIS, FOLLOWING], first, localDate('2025-09-24'))
    expect(practice && told(practice)).toBe('production 2026-09-07..2026-09-12')
  })

  it('still hold the week on its Sunday, and end where the group ends', () => {
    expect(ownWeeks([THIS], first, localDate('2025-09-07')).now?.activity).toBe('theory')
    const { now, next, practice } = ownWeeks([THIS], first, localDate('2025-10-05'))
    expect([now?.activity, next, practice]).toEqual(['holidays', [], undefined])
  })

  it('are none for a group that the years do not know', () => {
    const { now, next } = ownWeeks([THIS], { group: 'ТМ', subgroup: 1 }, localDate('2025-09-03'))
    expect([now, next]).toEqual([undefined, []])
  })
})
