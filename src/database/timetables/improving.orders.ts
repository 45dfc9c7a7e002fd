import type { ImprovementTerms } from '#domain/timetables/week-improvement.ts'
import type { Database } from '../client/open-database.ts'
import { endLeftOrders, placeOrder } from '../client/orders.ts'
import type { Tx } from '../client/transactions.ts'
import type { WeekKey } from './published-weeks.rows.ts'

/** What somebody orders when the program is to improve a kept week. */
export interface ImprovingInput extends WeekKey, ImprovementTerms {
  /** How many proposals are tried where no seconds are counted. */
  readonly proposals: number | null
}

/** How far an order is: what the week cost when it began and costs now; the share of its budget from 0 to 1. */
export interface ImprovingProgress {
  readonly first: number
  readonly cost: number
  readonly share: number
  /** Seconds since it began. */
  readonly elapsed: number
}

/** What has come of an order, or the code of the rule that says why nothing has. */
export type ImprovingResult =
  | { readonly number: number; readonly stopped: boolean; readonly elapsed: number }
  | { readonly problem: string }

const KIND = 'improve-week'

/** Places an order in the name of whoever asks; the database lets the work act as nobody else. */
export const orderImproving = (tx: Tx, assignment: string, input: ImprovingInput): Promise<string> =>
  placeOrder(tx, assignment, KIND, input)

/** Ends the orders to improve that a server left behind when it stopped. */
export const endLeftImproving = (database: Pick<Database, 'jobs'>): Promise<void> =>
  endLeftOrders(database, KIND, { problem: 'timetable.improving-interrupted' })
