import type { LocalDate } from '../values/local-date.ts'

/** The order of a college by which a lesson stands where a rule only warns. */
export interface DeviationOrder {
  /** As the college numbers its orders, such as «15-у». */
  readonly number: string
  readonly signedOn: LocalDate
  /** Why, in the college's words; empty where it says nothing. */
  readonly reason: string
}

/** Whether two lessons stand by the same order, or both by none. */
export const sameOrder = (one: DeviationOrder | null, other: DeviationOrder | null): boolean =>
  one === other ||
  (one !== null &&
    other !== null &&
    one.number === other.number &&
    one.signedOn === other.signedOn &&
    one.reason === other.reason)
