import { describe, expect, it } from 'vitest'
import { loadsOf, placesOf, stretchAt, stretchesOf } from './weeks-of.ts'
import type { YearWeeks } from './year-weeks.api.ts'

const block = (subgroup: number, resource: string, firstWeek: number, weeks: number) => ({
  id: `СВ:УП.01:${subgroup}`,
  group: 'СВ',
  subgroup,
  students: 12,
  kind: 'training' as const,
  module: 'УП.01',
  resource,
  firstWeek,
  weeks,
})

const place = (code: string, owner: string, loadByWeek: number[]) => ({
  code,
  name: code,
  type: 'zone' as const,
  owner,
  capacityByWeek: [24, 24, 0, 24],
  loadByWeek,
})

/** Four weeks: theory, two weeks of practice of both subgroups in two zones, holidays. */
const year: YearWeeks = {
  year: 2025,
  plan: { version: 1, status: 'published' },
  week: 1,
  weeks: [1, 2, 3, 4].map(number => ({ number, monday: `2025-09-0${number}`, holidays: [] })),
  groups: [
    {
      code: 'СВ',
      college: 'A',
      programme: 'P',
      course: 1,
      students: 24,
      activities: ['theory', 'training', 'training', 'holidays'],
    },
  ],
  blocks: [block(1, 'Z1', 2, 2), block(2, 'Z2', 2, 1)],
  resources: [
    place('Z1', 'A', [0, 12, 12, 0]),
    place('Z2', 'A', [0, 12, 0, 0]),
    place('Z3', 'B', [5, 5, 5, 5]),
  ],
  own: [],
  labels: {},
}

describe('the weeks of a group', () => {
  it('are told as stretches: a new one begins when the activity or the places change', () => {
    const told = stretchesOf(year, 'СВ').map(({ activity, firstWeek, weeks, blocks }) => [
      activity,
      firstWeek,
      weeks,
      blocks.length,
    ])
    // In week 3 only the first subgroup still has practice.
    expect(told).toEqual([
      ['theory', 1, 1, 0],
      ['training', 2, 1, 2],
      ['training', 3, 1, 1],
      ['holidays', 4, 1, 0],
    ])
  })

  it('say what goes on in a week', () => {
    const stretches = stretchesOf(year, 'СВ')
    expect(stretchAt(stretches, 1)?.activity).toBe('theory')
    expect(stretchAt(stretches, 5)).toBeUndefined()
  })

  it('are none for a group that the year does not know', () => {
    expect(stretchesOf(year, 'ТМ')).toEqual([])
  })
})

describe('the places of a record', () => {
  it('are the zone itself, or all places of an organisation, whose loads are added up', () => {
    expect(placesOf(year, 'zones', 'Z1')).toEqual(new Set(['Z1']))
    const own = placesOf(year, 'organisations', 'A')
    expect(own).toEqual(new Set(['Z1', 'Z2']))
    // Week 2: 12 in Z1 and 12 in Z2 of 24 + 24 places.
    expect(loadsOf(year, own)[1]).toEqual({ load: 24, capacity: 48 })
  })
})
