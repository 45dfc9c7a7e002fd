import { mentorsContract, placesContract } from '#contract/hosts/hosts.contract.ts'
import type { Context } from '../http/context.ts'
import { serveRegister } from '../http/register-routes.ts'
import type { Serve } from '../http/serve.ts'

/** Answers for practice places and mentors. */
export function hostsRoutes(serve: Serve, context: Context): void {
  serveRegister(serve, context, placesContract)
  serveRegister(serve, context, mentorsContract)
}
