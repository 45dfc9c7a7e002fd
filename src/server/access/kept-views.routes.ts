import * as views from '#contract/access/kept-views.contract.ts'
import { registerContracts } from '#contract/register-contracts.ts'
import { forgetView, keptViews, saveView } from '#database/access/kept-views.ts'
import { inTransaction, reading } from '#database/client/transactions.ts'
import { whyNotKeepView } from '#domain/access/keep-view.ts'
import { refuseIf } from '#domain/values/refusal.ts'
import { type Context, scopeOf } from '../http/context.ts'
import type { Serve } from '../http/serve.ts'
import { notFound } from '../http/server-errors.ts'

/** Answers for the views of lists that people keep for themselves. */
export function keptViewsRoutes(serve: Serve, { database }: Context): void {
  serve(views.keptViews, async ({ caller, params: { register } }) => ({
    items: await reading(database, scopeOf(caller), reader => keptViews(reader, known(register))),
  }))

  serve(views.keepView, ({ caller, params: { register, name }, body: { query } }) =>
    inTransaction(database, scopeOf(caller), { cause: 'ui' }, async tx => {
      const view = { name, query }
      refuseIf(whyNotKeepView(await keptViews(tx, known(register)), view))
      await saveView(tx, register, view)
    }),
  )

  serve(views.forgetView, ({ caller, params: { register, name } }) =>
    inTransaction(database, scopeOf(caller), { cause: 'ui' }, async tx => {
      if (!(await forgetView(tx, known(register), name))) throw notFound({ key: name })
    }),
  )
}

/** @throws ServerError when there is no such register. */
function known(register: string): string {
  if (!Object.hasOwn(registerContracts, register)) throw notFound({ key: register })
  return register
}
