import type { Database } from '#database/client/open-database.ts'
import type { Context } from '#server/http/context.ts'
import { buildContext } from '#server/wiring/context.ts'
import { loadDemo } from '#server/wiring/load-demo.ts'
import { planDemo } from '#server/wiring/plan-demo.ts'

/** Enough proposals for a timetable with few gaps; a first start takes some times as many. */
const EFFORT = { year: 20_000, timetable: 150_000 }

/** What the rooms of a server of the tests work with. */
export const contextOn = (database: Database, demo = true): Context =>
  buildContext({ database, secret: 'a secret of the tests, long enough', demo, secure: false })

/** Loads the demo cluster. */
export const fillWithDemo = (database: Database): Promise<boolean> => loadDemo(contextOn(database))

/** Lets the program plan the demo, as it does after a first start. */
export async function fillWithPlans(database: Database): Promise<void> {
  const context = contextOn(database)
  planDemo(context, EFFORT)
  await context.background.settled()
}
