import type { AcademicYear } from '#domain/values/academic-year.ts'
import type { Refusal } from '#domain/values/refusal.ts'

/** What blocks of practice are placed in: a zone of the cluster, a workshop of a college, or places at an employer. */
export type ResourceType = 'zone' | 'workshop' | 'employer'

/** Something that blocks of practice share week by week. */
export interface PlanResource {
  readonly code: string
  readonly name: string
  readonly type: ResourceType
  /** The member of the cluster that owns it. */
  readonly owner: string
  /** Student places of one shift: no subgroup there may be larger. */
  readonly places: number
  /** Places × shifts open in each week; the first is week 1, 0 is closed. */
  readonly capacityByWeek: readonly number[]
  /** Shifts open in each week; none where places are counted one by one, as at an employer. */
  readonly shiftsByWeek: readonly number[] | null
  /** Places × shifts taken each week if the year's demand were spread evenly; load above it costs. */
  readonly evenLoad: number
}

/** How much of a shared resource one college may take. */
export interface PlanQuota {
  readonly resource: string
  readonly college: string
  /** Places × shifts in each week; the first is week 1. */
  readonly placesByWeek: readonly number[]
}

/** One group's year as far as practice has to respect it. */
export interface PlanGroup {
  readonly code: string
  readonly college: string
  /** Weeks, from 1, in which the group has no practice: holidays, exams, final attestation, or not yet or no longer there. */
  readonly closedWeeks: readonly number[]
}

/** A resource that a block may use, with what it costs to prefer another: travel, or another college's zone. */
export interface BlockOption {
  readonly resource: string
  readonly price: number
  /** Weeks in which this resource is not open to this block: too few places left, nobody certified, too young. */
  readonly closedWeeks?: readonly number[]
}

/** Why a resource that would serve the work is not open to a block. */
export interface RefusedOption {
  readonly resource: string
  readonly refusal: Refusal
}

/** A place and time that planning must keep: published, locked by hand, or already begun. */
export interface FixedPlace {
  readonly resource: string
  readonly firstWeek: number
}

/** The atomic thing to place: one subgroup in one session of practice. */
export interface PlanBlock {
  readonly id: string
  readonly subgroup: number
  readonly students: number
  readonly options: readonly BlockOption[]
  readonly refused: readonly RefusedOption[]
  readonly fixed: FixedPlace | null
}

/** Training practice (УП) or production practice (ПП). */
export type PracticeKind = 'training' | 'production'

/** A practice of a group in consecutive weeks; its subgroups have it in the same weeks, each at its own resource. */
export interface PlanSession {
  readonly id: string
  readonly group: string
  /** The curriculum's row, such as УП.01. */
  readonly module: string
  readonly kind: PracticeKind
  readonly semester: number
  readonly weeks: number
  /** The first week, from 1, that it may use, and the last. */
  readonly earliest: number
  readonly latest: number
  /** The first week that the curriculum's own calendar wishes. */
  readonly wished: number
  readonly blocks: readonly PlanBlock[]
}

/** What the parts of the cost weigh, in points. */
export interface PlanPrices {
  /** One block one week away from its wished week. */
  readonly wish: number
  /** One student place in one week above a resource's even load. */
  readonly uneven: number
  /** One block without a place. */
  readonly unplaced: number
}

/** One academic year of practice to be planned, as plain data. */
export interface YearProblem {
  readonly year: AcademicYear
  /** 52 or 53. */
  readonly weeks: number
  readonly groups: readonly PlanGroup[]
  readonly resources: readonly PlanResource[]
  readonly quotas: readonly PlanQuota[]
  readonly sessions: readonly PlanSession[]
  /** Pairs of sessions of one group, the first to end before the second begins. */
  readonly order: readonly (readonly [before: string, after: string])[]
  readonly prices: PlanPrices
}

/** Where and when a block is placed; weeks count from 1. */
export interface PlacedBlock {
  readonly block: string
  readonly resource: string
  readonly firstWeek: number
}

/** An answer to a problem: the blocks that have a place; the others have none. */
export type Placement = readonly PlacedBlock[]

/** The weights of the cluster: an unplaced block costs as much as one moved by half a year. */
export const usualPrices: PlanPrices = { wish: 12, uneven: 1, unplaced: 312 }
