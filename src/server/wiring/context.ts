import type { Database } from '#database/client/open-database.ts'
import { checkPeriods } from '#domain/exchange/check-periods.ts'
import { type RegisterName, registerOf } from '#domain/exchange/cluster-workbook.ts'
import { type LocalDate, localDate } from '#domain/values/local-date.ts'
import type { Context } from '../http/context.ts'
import { doormanOf } from '../http/doorman.ts'
import { openIdentity } from '../http/identity.ts'
import { openBackground } from '../jobs/background.ts'
import { reactions } from './reactions.ts'

/** The day on which the demo cluster stands. */
const DEMO_DATE = localDate('2025-01-24')

/** What the context of the rooms is built from. */
export interface ContextSettings {
  readonly database: Database
  /** Signs the cookies of sessions. */
  readonly secret: string
  readonly demo: boolean
  readonly secure: boolean
}

/** Builds everything that the rooms work with, once. */
export function buildContext({ database, secret, demo, secure }: ContextSettings): Context {
  const today = demo ? () => DEMO_DATE : todayInMoscow
  const identity = openIdentity({ database: database.identity, secret, demo, secure })
  const doorman = doormanOf({ identity, app: database.app, demo, today })
  return {
    database,
    identity,
    doorman,
    background: openBackground(report),
    readings: openBackground(report),
    reactions,
    demo,
    today,
    registerOf: name => registerOf(name as RegisterName),
    checkRecord: (register, record) => checkPeriods(register, [record]),
  }
}

/** The calendar day in Moscow, by which the trade counts. */
const todayInMoscow = (): LocalDate =>
  localDate(new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Moscow' }))

/** Nobody waits for an error of work in the background: it goes to where the server's operator looks. */
const report = (error: unknown): void => {
  process.stderr.write(`In the background: ${error instanceof Error ? error.stack : String(error)}\n`)
}
