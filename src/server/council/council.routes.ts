import { decisionsContract, visitsContract } from '#contract/council/council.contract.ts'
import type { Context } from '../http/context.ts'
import { serveRegister } from '../http/register-routes.ts'
import type { Serve } from '../http/serve.ts'

/** Answers for visits and decisions of the council. */
export function councilRoutes(serve: Serve, context: Context): void {
  serveRegister(serve, context, visitsContract)
  serveRegister(serve, context, decisionsContract)
}
