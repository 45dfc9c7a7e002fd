import type { AcademicYear } from '#domain/values/academic-year.ts'
import type { Database } from '../client/open-database.ts'
import { endLeftOrders, placeOrder } from '../client/orders.ts'
import type { Tx } from '../client/transactions.ts'

/** What somebody orders when the program is to plan a version. */
export interface PlanningInput {
  readonly year: AcademicYear
  readonly version: number
  readonly kind: 'all' | 'rest'
  readonly seed: number
  /** How long it may take; `null` where steps are counted. */
  readonly seconds: number | null
  /** How many proposals are tried, which gives the same plan on every machine; `null` where seconds are counted. */
  readonly proposals: number | null
}

/** How far an order is; in points and seconds. */
export interface NotedProgress {
  readonly cost: number
  readonly bound: number | null
  readonly unplaced: number
  readonly elapsed: number
}

/** What has come of an order: the moves, or the code of the rule that says why there are none. */
export type PlanningResult =
  | { readonly moved: number; readonly stopped: boolean; readonly elapsed: number }
  | { readonly problem: string }

const KIND = 'year-plan'

/** Places an order in the name of whoever asks; the database lets the work act as nobody else. */
export const orderPlan = (tx: Tx, assignment: string, input: PlanningInput): Promise<string> =>
  placeOrder(tx, assignment, KIND, input)

/** Ends the orders to plan that a server left behind when it stopped. */
export const endLeftPlanning = (database: Pick<Database, 'jobs'>): Promise<void> =>
  endLeftOrders(database, KIND, { problem: 'years.planning-interrupted' })
