import { calendarDaysContract, rulesContract } from '#contract/rules/rules.contract.ts'
import type { Context } from '../http/context.ts'
import { serveRegister } from '../http/register-routes.ts'
import type { Serve } from '../http/serve.ts'

/** Answers for the rules of the trade and the production calendar. */
export function rulesRoutes(serve: Serve, context: Context): void {
  serveRegister(serve, context, rulesContract)
  serveRegister(serve, context, calendarDaysContract)
}
