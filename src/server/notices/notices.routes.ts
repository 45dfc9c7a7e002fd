import { makePasswordLink } from '#contract/access/access.contract.ts'
import { outbox, ownLetters } from '#contract/notices/notices.contract.ts'
import { inTransaction, reading } from '#database/client/transactions.ts'
import { ownLetters as lettersToMe, outboxLetters, writeLetter } from '#database/notices/outbox.ts'
import { accountOf } from '../http/cluster-account.ts'
import { type Context, scopeOf } from '../http/context.ts'
import type { Serve } from '../http/serve.ts'
import { makePasswordToken } from '../http/sign-in.ts'

/** Answers for the outbox, and for the links that come into it. */
export function noticesRoutes(serve: Serve, { database, identity }: Context): void {
  serve(outbox, async ({ caller }) => ({
    items: await reading(database, scopeOf(caller), outboxLetters),
  }))

  serve(ownLetters, async ({ caller }) => ({
    items: await reading(database, scopeOf(caller), lettersToMe),
  }))

  serve(makePasswordLink, async ({ caller, params }) => {
    const account = await accountOf(database, caller, params.id)
    const { token, expiresAt } = await makePasswordToken(identity, account.id)
    const link = `/set-password?token=${token}`
    const letter = {
      recipient: account.login,
      kind: 'password-link' as const,
      account: account.id,
      link,
      expiresAt,
    }
    await inTransaction(database, scopeOf(caller), { cause: 'ui' }, tx => writeLetter(tx, letter))
  })
}
