import { search } from '#contract/exchange/exchange.contract.ts'
import { labelsByCode } from '#database/client/register-labels.ts'
import { listRecords } from '#database/client/register-queries.ts'
import { reading } from '#database/client/transactions.ts'
import { type RegisterName, registerOf } from '#domain/exchange/cluster-workbook.ts'
import { type AnyRegister, keyOf } from '#domain/values/register.ts'
import { type Context, scopeOf } from '../http/context.ts'
import type { Serve } from '../http/serve.ts'

/** The registers that the palette looks in, in the order in which it shows what it found. */
const SEARCHED: readonly RegisterName[] = [
  'organisations',
  'groups',
  'programmes',
  'zones',
  'persons',
  'curricula',
  'places',
  'mentors',
  'equipment',
  'decisions',
]

/** How many records of one register the palette shows. */
const SHOWN = 5

const lookup = (name: string): AnyRegister => registerOf(name as RegisterName)

/** Answers for the search over the registers, as far as the caller's role reads them. */
export function searchRoutes(serve: Serve, { database }: Context): void {
  serve(search, ({ caller, query, language }) =>
    reading(database, scopeOf(caller), async reader => {
      const items = []
      for (const name of SEARCHED) {
        const register = lookup(name)
        const found = await listRecords(reader, register, lookup, { search: query.q, limit: SHOWN })
        const keys = found.items.map(record => keyOf(register, record))
        const labels = (await labelsByCode(reader, lookup, { [name]: keys }))[name] ?? {}
        for (const record of found.items) {
          const key = keyOf(register, record)
          items.push({ register: name, key, label: labels[key] ?? key, title: register.title[language] })
        }
      }
      return { items }
    }),
  )
}
