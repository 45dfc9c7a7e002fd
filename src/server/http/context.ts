import type { Database } from '#database/client/open-database.ts'
import type { Scope, Tx } from '#database/client/transactions.ts'
import type { Finding } from '#domain/values/finding.ts'
import type { LocalDate } from '#domain/values/local-date.ts'
import type { AnyRecord, AnyRegister } from '#domain/values/register.ts'
import type { Background } from '../jobs/background.ts'
import type { Acting } from './caller.ts'
import type { Doorman } from './doorman.ts'
import type { Identity } from './identity.ts'

/** What other rooms do, in the same transaction, when something happens in one. */
export interface Reactions {
  /** Substitutions were made by an act, or taken back; gives the number of people who are told. */
  readonly substitutionsChanged: (tx: Tx, act: number) => Promise<number>
  /** A zone was asked for, or something became of a booking; gives the number of people who are told. */
  readonly bookingChanged: (tx: Tx, booking: number) => Promise<number>
}

/** What the rooms of the server work with; built once, when the server starts. */
export interface Context {
  readonly database: Database
  readonly identity: Identity
  readonly doorman: Doorman
  /** Where work goes on after its request was answered. */
  readonly background: Background
  /** Where uploaded files are read, so that nobody's file waits for a plan. */
  readonly readings: Background
  readonly reactions: Reactions
  /** Whether the installation shows demo data. */
  readonly demo: boolean
  /** The description of each register, by its name. */
  readonly registerOf: (name: string) => AnyRegister
  /** What is wrong with a record by itself, whatever register it belongs to. */
  readonly checkRecord: (register: AnyRegister, record: AnyRecord) => readonly Finding[]
  /** The trade's date when no session has moved it. */
  readonly today: () => LocalDate
}

/** The scope in which a caller reads and writes; the database checks it against the session itself. */
export const scopeOf = ({ session, assignment }: Acting): Scope => ({
  session: session.token,
  assignment: assignment.id,
})
