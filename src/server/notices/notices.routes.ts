import { outbox } from '#contract/notices/notices.contract.ts'
import { reading } from '#database/client/transactions.ts'
import { outboxLetters } from '#database/notices/outbox.ts'
import { type Context, scopeOf } from '../http/context.ts'
import type { Serve } from '../http/serve.ts'

/** Answers for the outbox. */
export function noticesRoutes(serve: Serve, { database }: Context): void {
  serve(outbox, async ({ caller }) => ({
    items: await reading(database, scopeOf(caller), outboxLetters),
  }))
}
