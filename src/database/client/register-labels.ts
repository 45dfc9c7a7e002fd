import { sql } from 'kysely'
import type { AnyRecord, AnyRegister } from '#domain/values/register.ts'
import type { Condition } from './register-filter.ts'
import type { RegisterLookup } from './register-search.ts'
import { columnsOf, tableOf } from './register-table.ts'
import type { Reader } from './transactions.ts'

/** What references read like: register → code → label. A record that the scope does not see has none. */
export type Labels = Readonly<Record<string, Readonly<Record<string, string>>>>

/** The labels of all records that the given ones refer to. */
export async function labelsOf(
  reader: Reader,
  register: AnyRegister,
  lookup: RegisterLookup,
  records: readonly AnyRecord[],
): Promise<Labels> {
  const codes = referredCodes(register, records)
  const labels: Record<string, Record<string, string>> = {}
  for (const [name, wanted] of codes) labels[name] = await labelsBy(reader, lookup(name), lookup, [...wanted])
  return labels
}

/** The labels of records of one register by their codes. */
export async function labelsBy(
  { db }: Reader,
  register: AnyRegister,
  lookup: RegisterLookup,
  codes: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const { rows } = await sql<{ code: string; label: string }>`
    select code, ${labelOf(register, lookup, 'named')} as label
    from ${sql.table(tableOf(register))} as named
    where cluster = (select access.cluster()) and code = any(${codes})`.execute(db)
  return Object.fromEntries(rows.map(({ code, label }) => [code, label]))
}

function referredCodes(register: AnyRegister, records: readonly AnyRecord[]): Map<string, Set<string>> {
  const codes = new Map<string, Set<string>>()
  for (const [name, column] of columnsOf(register)) {
    if (column.type !== 'reference') continue
    const found = codes.get(column.register) ?? new Set<string>()
    for (const record of records) if (typeof record[name] === 'string') found.add(record[name])
    if (found.size > 0) codes.set(column.register, found)
  }
  return codes
}

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
