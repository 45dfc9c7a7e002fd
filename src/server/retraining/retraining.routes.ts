import { certificatesContract, openingsContract } from '#contract/retraining/retraining.contract.ts'
import type { Context } from '../http/context.ts'
import { serveRegister } from '../http/register-routes.ts'
import type { Serve } from '../http/serve.ts'

/** Answers for certificates and what they open. */
export function retrainingRoutes(serve: Serve, context: Context): void {
  serveRegister(serve, context, certificatesContract)
  serveRegister(serve, context, openingsContract)
}
