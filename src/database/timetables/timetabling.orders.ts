import type { Term } from '#domain/timetables/term.ts'
import type { AcademicYear } from '#domain/values/academic-year.ts'
import type { Database } from '../client/open-database.ts'
import { endLeftOrders, placeOrder } from '../client/orders.ts'
import type { Tx } from '../client/transactions.ts'

/** What somebody orders when the program is to plan a version of a timetable. */
export interface TimetablingInput {
  readonly year: AcademicYear
  readonly term: Term['number']
  readonly version: number
  /** All that is not locked, or only what has no place. */
  readonly kind: 'all' | 'rest'
  readonly seed: number
  /** How long it may take; `null` where steps are counted. */
  readonly seconds: number | null
  /** How many proposals are tried, which gives the same timetable on every machine; `null` where seconds are counted. */
  readonly proposals: number | null
}

/** How far an order is: the best so far, in points and broken rules; the share of its budget from 0 to 1. */
export interface TimetablingProgress {
  readonly cost: number
  readonly broken: number
  readonly share: number
  /** Seconds since it began. */
  readonly elapsed: number
}

/** What has come of an order, or the code of the rule that says why nothing has. */
export type TimetablingResult =
  | {
      /** Lessons that had a place before and stand elsewhere now. */
      readonly moved: number
      readonly unplaced: number
      readonly stopped: boolean
      readonly elapsed: number
    }
  | { readonly problem: string }

const KIND = 'timetable'

/** Places an order in the name of whoever asks; the database lets the work act as nobody else. */
export const orderTimetable = (tx: Tx, assignment: string, input: TimetablingInput): Promise<string> =>
  placeOrder(tx, assignment, KIND, input)

/** Ends the orders to plan that a server left behind when it stopped. */
export const endLeftTimetabling = (database: Pick<Database, 'jobs'>): Promise<void> =>
  endLeftOrders(database, KIND, { problem: 'years.planning-interrupted' })
