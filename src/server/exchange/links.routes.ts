import { recordLinks } from '#contract/exchange/exchange.contract.ts'
import { findRecord } from '#database/client/register-queries.ts'
import { reading } from '#database/client/transactions.ts'
import { onwardLinks, referringRecords } from '#database/exchange/record-links.queries.ts'
import { readReach } from '#domain/access/reach.ts'
import type { Role } from '#domain/access/role.ts'
import { registerNames, registerOf } from '#domain/exchange/cluster-workbook.ts'
import type { LocalDate } from '#domain/values/local-date.ts'
import type { AnyRegister } from '#domain/values/register.ts'
import { type Context, scopeOf } from '../http/context.ts'
import type { Serve } from '../http/serve.ts'
import { notFound } from '../http/server-errors.ts'

/** The registers that a role reads at all. */
const readBy = (role: Role): readonly AnyRegister[] =>
  registerNames.filter(name => readReach[name]?.[role]).map(registerOf)

/** Answers which records a record leads to and which lead to it, as far as the caller's role reads them. */
export function linksRoutes(serve: Serve, { database, registerOf: lookup }: Context): void {
  serve(recordLinks, ({ caller, params, query }) =>
    reading(database, scopeOf(caller), async reader => {
      const { key } = params
      const all = readBy(caller.assignment.role)
      const register = all.find(({ name }) => name === params.register)
      const found = register && (await findRecord(reader, register, key))
      if (!register || !found) throw notFound({ key })
      const on = query.on as LocalDate | undefined
      const onward = await onwardLinks(reader, lookup, register, found.record)
      const referring = await referringRecords(reader, lookup, { all, register, key, on })
      return { onward: [...onward], referring: referring.map(page => ({ ...page, items: [...page.items] })) }
    }),
  )
}
