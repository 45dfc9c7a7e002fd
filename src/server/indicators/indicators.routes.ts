import { targetsContract } from '#contract/indicators/indicators.contract.ts'
import type { Context } from '../http/context.ts'
import { serveRegister } from '../http/register-routes.ts'
import type { Serve } from '../http/serve.ts'

/** Answers for targets. */
export function indicatorsRoutes(serve: Serve, context: Context): void {
  serveRegister(serve, context, targetsContract)
}
