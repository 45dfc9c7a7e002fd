import { sql } from 'kysely'
import type { AnyRegister } from '#domain/values/register.ts'
import type { Condition } from './register-filter.ts'
import type { RegisterLookup } from './register-search.ts'
import { tableOf } from './register-table.ts'

/** What a record reads like in SQL: the columns of its label, each reference among them by the label it leads to. */
export function labelOf(register: AnyRegister, lookup: RegisterLookup, alias: string): Condition {
  const parts = register.label.map(name => {
    const column = register.columns[name]
    const cell = sql.ref(`${alias}.${name}`)
    if (column?.type !== 'reference') return sql`${cell}::text`
    const target = lookup(column.register)
    const deeper = `${alias}_${name}`
    return sql`coalesce((select ${labelOf(target, lookup, deeper)} from ${sql.table(tableOf(target))} as ${sql.ref(deeper)}
      where ${sql.ref(`${deeper}.cluster`)} = ${sql.ref(`${alias}.cluster`)}
        and ${sql.ref(`${deeper}.code`)} = ${cell}), ${cell})`
  })
  return sql`concat_ws(' ', ${sql.join(parts)})`
}
