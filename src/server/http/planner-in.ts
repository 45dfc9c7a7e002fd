import { type ActingPlanner, actingPlanner } from '#database/access/acting-planner.ts'
import type { Reader } from '#database/client/transactions.ts'
import { ServerError } from './server-errors.ts'

/** Who plans within a scope, as the rules ask for it. */
export async function plannerIn(reader: Reader): Promise<ActingPlanner> {
  const planner = await actingPlanner(reader)
  if (!planner) throw new ServerError('server.no-assignment')
  return planner
}
