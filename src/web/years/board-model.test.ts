import { describe, expect, it } from 'vitest'
import { barsByGroup, fullness, loadLines, monthSpans, runsOf } from './board-model.ts'
import { type Moving, nextResource, standsAt, withinYear, withMoving } from './carry-practice.ts'
import { writeDelta, writeWeeks } from './write-weeks.ts'
import type { Board } from './years.api.ts'

type Session = Board['problem']['sessions'][number]
type Block = Board['blocks'][number]

const session: Session = {
  id: 'ТМ-24-1:УП.01:3:1',
  group: 'ТМ-24-1',
  module: 'УП.01',
  kind: 'training',
  semester: 3,
  weeks: 3,
  earliest: 1,
  latest: 16,
  wished: 4,
  blocks: [1, 2].map(subgroup => ({
    id: `ТМ-24-1:УП.01:3:1:${subgroup}`,
    subgroup,
    students: 12,
    options: [
      { resource: 'Z3', price: 0 },
      { resource: 'Z5', price: 12 },
    ],
    refused: [],
    fixed: null,
  })),
}

const block = (subgroup: number, resource: string, firstWeek: number): Block => ({
  id: `${session.id}:${subgroup}`,
  group: session.group,
  subgroup,
  students: 12,
  kind: 'training',
  module: 'УП.01',
  semester: 3,
  weeks: 3,
  wishedWeek: 4,
  resource,
  firstWeek,
  locked: false,
})

const zone = (code: string, owner: string, type: 'zone' | 'employer', capacity: number) => ({
  code,
  name: code,
  type,
  owner,
  places: capacity,
  capacityByWeek: Array.from({ length: 6 }, () => capacity),
  shiftsByWeek: null,
  evenLoad: 0,
})

const board = {
  problem: {
    year: 2025,
    weeks: 6,
    groups: [],
    resources: [
      zone('Z3', 'A', 'zone', 24),
      zone('М-1', 'WORKS', 'employer', 5),
      zone('М-2', 'WORKS', 'employer', 7),
    ],
    quotas: [],
    sessions: [session],
    order: [],
    prices: { wish: 12, uneven: 1, unplaced: 312 },
  },
  labels: { organisations: { WORKS: 'Завод' } },
} satisfies Pick<Board, 'problem' | 'labels'>

describe('the bars of a group', () => {
  it('are one for each practice, with its subgroups in their places', () => {
    const bars = barsByGroup({ ...board, blocks: [block(1, 'Z3', 4), block(2, 'Z5', 4)] })
    expect(bars.get('ТМ-24-1')).toMatchObject([{ session, firstWeek: 4, locked: false }])
    expect(bars.get('ТМ-24-1')?.[0]?.blocks).toHaveLength(2)
  })

  it('hold also what the registers no longer have, as the plan remembers it', () => {
    const bars = barsByGroup({
      problem: { ...board.problem, sessions: [] },
      blocks: [block(1, 'Z3', 4)],
    })
    expect(bars.get('ТМ-24-1')?.[0]?.session).toMatchObject({ id: session.id, weeks: 3, wished: 4 })
  })
})

describe('the calendar of a group', () => {
  it('shows what practice cannot change, as runs of weeks', () => {
    const runs = runsOf(['theory', 'training', 'exams', 'holidays', 'holidays', 'theory'])
    expect(runs).toEqual([
      { activity: 'exams', firstWeek: 3, weeks: 1 },
      { activity: 'holidays', firstWeek: 4, weeks: 2 },
    ])
  })

  it('gives a week to the month of its Thursday: 29.9.2025 is a week of October', () => {
    const weeks = ['2025-09-22', '2025-09-29', '2025-10-06'].map((monday, at) => ({
      ...{ number: at + 4, monday, workingDays: 6, holidays: [] },
    }))
    expect(monthSpans(weeks)).toEqual([
      { month: '2025-09', firstWeek: 4, weeks: 1 },
      { month: '2025-10', firstWeek: 5, weeks: 2 },
    ])
  })
})

describe('the strips of load', () => {
  it('count students week by week: two subgroups of 12 for three weeks from week 2', () => {
    const [line] = loadLines(board, [block(1, 'Z3', 2), block(2, 'Z3', 2)], 'zone')
    expect(line?.loadByWeek).toEqual([0, 24, 24, 24, 0, 0])
  })

  it('add the workshops of an employer up: 5 + 7 places', () => {
    const [line] = loadLines(board, [block(1, 'М-2', 1)], 'employer')
    expect(line).toMatchObject({ code: 'WORKS', name: 'Завод', resources: ['М-1', 'М-2'] })
    expect(line?.capacityByWeek).toEqual([12, 12, 12, 12, 12, 12])
    expect(line?.loadByWeek).toEqual([12, 12, 12, 0, 0, 0])
  })

  it('tell full from more than full', () => {
    expect([0, 5, 12, 18, 23, 24, 25].map(load => fullness(load, 24))).toEqual([0, 1, 2, 3, 4, 5, 6])
  })
})

describe('a practice on its way', () => {
  const moving: Moving = { session, block: `${session.id}:2`, resource: 'Z5', week: 9, from: 4 }

  it('takes its subgroups along in time, and only the named one to another place', () => {
    const carried = withMoving([block(1, 'Z3', 4), block(2, 'Z3', 4)], moving)
    expect(carried.map(({ resource, firstWeek }) => [resource, firstWeek])).toEqual([
      ['Z3', 9],
      ['Z5', 9],
    ])
  })

  it('counts as placed where it would be put down', () => {
    const carried = withMoving([block(1, 'Z3', 9)], moving)
    expect(carried.map(({ id }) => id)).toEqual([`${session.id}:1`, `${session.id}:2`])
  })

  it('begins where it stands, or where its curriculum wishes it', () => {
    expect(standsAt([block(1, 'Z3', 7)], session)).toBe(7)
    expect(standsAt([], session)).toBe(4)
  })

  it('stays within the year with all its weeks: 3 of 52 begin in week 50 at the latest', () => {
    expect([-3, 0, 1, 50, 51, 60].map(week => withinYear(week, session, 52))).toEqual([1, 1, 1, 50, 50, 50])
  })

  it('goes round through the places that it could take', () => {
    expect(nextResource(moving, 1)).toBe('Z3')
    expect(nextResource({ ...moving, resource: 'Z3' }, -1)).toBe('Z5')
  })
})

describe('weeks and prices', () => {
  it('are written with their school days and their sign', () => {
    expect(writeWeeks(2025, 5, 4, 'ru')).toBe('нед. 5–8 (29 сентября–25 октября)')
    expect(writeWeeks(2025, 2, 1, 'en')).toBe('week 2 (8–13 September)')
    expect([12.4, 0, -3].map(writeDelta)).toEqual(['+12', '0', '−3'])
  })
})
