import { describe, expect, it } from 'vitest'
import { academicYear } from '../values/academic-year.ts'
import { localDate } from '../values/local-date.ts'
import { lockBlock, moveBlocks, takeOutBlock, whyNotChangePlan } from './change-plan.ts'
import { comparePlans } from './compare-plans.ts'
import { discardPlan, whyNotDiscardPlan } from './discard-plan.ts'
import { type Planner, whyNotMoveGroup, whyNotPlan } from './plan-rights.ts'
import { type Publication, publishPlan, whyNotPublishPlan } from './publish-plan.ts'
import { gapOf, type PlannedBlock, type YearPlan } from './year-plan.ts'

const block = (id: string, resource: string, firstWeek: number): PlannedBlock => ({
  id,
  group: id.split(':')[0] ?? '',
  subgroup: Number(id.split(':').at(-1)),
  students: 12,
  kind: 'training',
  module: 'УП.01',
  semester: 3,
  weeks: 2,
  wishedWeek: 10,
  resource,
  firstWeek,
  locked: false,
})

const draft: YearPlan = {
  year: academicYear(2025),
  version: 3,
  status: 'draft',
  note: '',
  madeFrom: 2,
  organisation: 'NORTH',
  publishedOn: null,
  blocks: [
    block('СВ-24-1:УП.01:3:1:1', 'Z1', 10),
    block('СВ-24-1:УП.01:3:1:2', 'Z2', 10),
    block('ТМ-24-1:УП.01:3:1:1', 'Z1', 12),
  ],
  reasons: { 'ТМ-24-1:УП.02:3:1:1': { code: 'years.resource-full', facts: {} } },
  quality: { cost: 24, parts: {}, bound: 24 },
}

const director: Planner = { role: 'director', organisations: ['NORTH'] }
const north: Planner = { role: 'deputy', organisations: ['NORTH'] }
const south: Planner = { role: 'deputy', organisations: ['SOUTH'] }
const collegeOf = (group: string) => (group.startsWith('СВ') ? 'NORTH' : 'SOUTH')

describe('whoever plans', () => {
  it('is the office for all colleges, a deputy for the own one; a dispatcher and a student read', () => {
    expect(whyNotMoveGroup(director, 'SOUTH')).toBeUndefined()
    expect(whyNotMoveGroup(north, 'NORTH')).toBeUndefined()
    expect(whyNotMoveGroup(north, 'SOUTH')?.code).toBe('access.another-organisations')
    for (const role of ['dispatcher', 'student'] as const)
      expect(whyNotPlan({ role, organisations: ['NORTH'] })?.code).toBe('access.role-only-reads')
  })
})

describe('changing a draft', () => {
  it('is open for a draft that nobody plans at the moment', () => {
    expect(whyNotChangePlan(draft, { isBeingPlanned: false })).toBeUndefined()
    expect(whyNotChangePlan(draft, { isBeingPlanned: true })?.code).toBe('years.plan-being-planned')
    const published = { ...draft, status: 'published' as const }
    expect(whyNotChangePlan(published, { isBeingPlanned: false })?.code).toBe('years.plan-not-draft')
  })

  it('moves a subgroup to another place and locks it, and the other subgroup follows in time alone', () => {
    const [first] = draft.blocks
    const moved = moveBlocks(draft, [
      { block: first as PlannedBlock, resource: 'Z3', firstWeek: 14, locked: true },
    ])
    expect(moved.blocks.map(({ resource, firstWeek, locked }) => [resource, firstWeek, locked])).toEqual([
      ['Z3', 14, true],
      ['Z2', 14, false],
      ['Z1', 12, false],
    ])
  })

  it('gives a block without a place one, and forgets why it had none', () => {
    const { resource: _, firstWeek: _week, ...open } = block('ТМ-24-1:УП.02:3:1:1', 'Z1', 1)
    const placed = moveBlocks(draft, [{ block: open, resource: 'Z4', firstWeek: 20, locked: true }])
    expect(placed.blocks).toHaveLength(4)
    expect(placed.reasons).toEqual({})
  })

  it('locks and takes out what has a place, and nothing else', () => {
    const id = 'ТМ-24-1:УП.01:3:1:1'
    expect(lockBlock(draft, id, true).blocks.find(one => one.id === id)?.locked).toBe(true)
    expect(takeOutBlock(draft, id).blocks.map(one => one.id)).not.toContain(id)
    expect(() => lockBlock(takeOutBlock(draft, id), id, true)).toThrow('years.block-without-place')
  })
})

describe('comparing two versions', () => {
  it('names what moved, what came and what is gone, and nothing that only was locked', () => {
    const later = lockBlock(takeOutBlock(draft, 'ТМ-24-1:УП.01:3:1:1'), 'СВ-24-1:УП.01:3:1:2', true)
    expect(comparePlans(draft.blocks, later.blocks)).toEqual([
      { id: 'ТМ-24-1:УП.01:3:1:1', before: { resource: 'Z1', firstWeek: 12 }, after: null },
    ])
    expect(comparePlans(draft.blocks, draft.blocks)).toEqual([])
  })
})

describe('publishing', () => {
  const clean: Publication = { violations: 0, inForce: [], planner: director, collegeOf }

  it('is refused to what is no draft, is empty or breaks rules', () => {
    expect(whyNotPublishPlan({ ...draft, status: 'superseded' }, clean)?.code).toBe('years.plan-not-draft')
    expect(whyNotPublishPlan({ ...draft, blocks: [] }, clean)?.code).toBe('years.plan-empty')
    expect(whyNotPublishPlan(draft, { ...clean, violations: 2 })?.code).toBe('years.plan-breaks-rules')
  })

  it('lets a deputy move the own college’s blocks and place what had no place, but not move others’', () => {
    const before = [block('ТМ-24-1:УП.01:3:1:1', 'Z1', 11)]
    const refusal = whyNotPublishPlan(draft, { ...clean, planner: north, inForce: before })
    expect(refusal).toMatchObject({ code: 'years.plan-moves-others', facts: { groups: ['ТМ-24-1'] } })
    expect(whyNotPublishPlan(draft, { ...clean, planner: south, inForce: before })).toBeUndefined()
    expect(whyNotPublishPlan(draft, { ...clean, planner: north, inForce: [] })).toBeUndefined()
  })

  it('puts the version in force from a day on', () => {
    const published = publishPlan(draft, localDate('2025-09-01'), clean)
    expect(published).toMatchObject({ status: 'published', publishedOn: '2025-09-01' })
  })
})

describe('deleting a draft', () => {
  it('is for the organisation that began it, and for the office', () => {
    expect(discardPlan(draft, director).status).toBe('discarded')
    expect(whyNotDiscardPlan(draft, north)).toBeUndefined()
    expect(whyNotDiscardPlan(draft, south)?.code).toBe('years.plan-of-others')
  })
})

describe('the gap', () => {
  it('is the share of the cost above the bound: (120 − 114) / 120 = 5 %, and nothing where nothing is proven', () => {
    expect(gapOf({ cost: 120, bound: 114 })).toBeCloseTo(0.05)
    expect(gapOf({ cost: 0, bound: 0 })).toBe(0)
    expect(gapOf({ cost: 120, bound: null })).toBeNull()
  })
})
