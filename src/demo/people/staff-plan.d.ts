import type { EmploymentKind } from '#domain/people/employment.ts'
/** So many posts of one kind at a college. */
export interface StaffPlan {
  readonly college: string
  readonly kind: EmploymentKind
  readonly post: string
  readonly count: number
  /** The zones for which these workers were retrained in 2024; empty for those who were not. */
  readonly zones: readonly string[]
}
/**
 * Who works at the colleges, in the order of their codes: the heads first, then 41 masters and teachers retrained for
 * the zones, then 32 teachers of other subjects.
 */
export declare const COLLEGE_STAFF: readonly StaffPlan[]
/** Who of an employer deals with the cluster: one of its personnel service, its mentors, and those who teach. */
export interface EmployerStaffPlan {
  readonly employer: string
  readonly mentors: number
  /** The employer's workshops to which the mentors belong, by turns. */
  readonly workshops: readonly string[]
  /** A worker who teaches part-time at a college, and the zones that a certificate opens to him or her. */
  readonly teachesAt?: {
    readonly college: string
    readonly zones: readonly string[]
  }
}
/** Sixty mentors and seven workers who teach. */
export declare const EMPLOYER_STAFF: readonly EmployerStaffPlan[]
