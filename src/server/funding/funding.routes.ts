import { commitmentsContract, commitmentUsesContract } from '#contract/funding/funding.contract.ts'
import type { Context } from '../http/context.ts'
import { serveRegister } from '../http/register-routes.ts'
import type { Serve } from '../http/serve.ts'

/** Answers for commitments of money and their uses; that uses sum to their commitment is checked by imports alone. */
export function fundingRoutes(serve: Serve, context: Context): void {
  serveRegister(serve, context, commitmentsContract)
  serveRegister(serve, context, commitmentUsesContract)
}
