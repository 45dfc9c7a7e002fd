import { sql } from 'kysely'
import type { AnyRecord, AnyRegister } from '#domain/values/register.ts'
import type { Condition } from './register-filter.ts'
import type { RegisterLookup } from './register-search.ts'
import { columnsOf, jsonName, tableOf } from './register-table.ts'
import type { Reader } from './transactions.ts'

/** What references read like: register → code → label. A record that the scope does not see has none. */
export type Labels = Readonly<Record<string, Readonly<Record<string, string>>>>

/** The labels of all records that the given ones refer to. */
export const labelsOf = (
  reader: Reader,
  register: AnyRegister,
  lookup: RegisterLookup,
  records: readonly AnyRecord[],
): Promise<Labels> => labelsByCode(reader, lookup, referredCodes(register, records))

/** The labels of records of some registers by their codes. */
export async function labelsByCode(
  { db }: Reader,
  lookup: RegisterLookup,
  codes: Readonly<Record<string, readonly string[]>>,
): Promise<Labels> {
  const wanted = Object.entries(codes).map(([name, of]): [string, Condition] => [name, sql`${of}::text[]`])
  const { rows } = await sql<{
    labels: Labels
  }>`select ${labelsIn(lookup, new Map(wanted))} as labels`.execute(db)
  return rows[0]?.labels ?? {}
}

/**
 * The labels of all records that the rows of `page` refer to, as one value of SQL.
 *
 * @param filters - by column, as an address holds them: what they name is labelled even where no row is left.
 */
export function labelsOfPage(
  register: AnyRegister,
  lookup: RegisterLookup,
  page: string,
  filters: Readonly<Record<string, string | undefined>> = {},
): Condition {
  const references = referencesOf(register)
  const targets = new Set(references.map(({ target }) => target))
  const codes = [...targets].map((name): [string, Condition] => {
    const referring = references.filter(({ target }) => target === name)
    const named = referring.flatMap(column => (filters[column.name] ?? '').split(',')).filter(Boolean)
    const selects = referring.map(column => sql`select ${jsonName(column.name)} from ${sql.table(page)}`)
    const wanted = named.length > 0 ? [...selects, sql`select unnest(${named}::text[])`] : selects
    return [name, sql`array(${sql.join(wanted, sql` union `)})`]
  })
  return labelsIn(lookup, new Map(codes))
}

/** Register → code → label as JSON; the codes of each register are an array in SQL. */
function labelsIn(lookup: RegisterLookup, codes: ReadonlyMap<string, Condition>): Condition {
  if (codes.size === 0) return sql`'{}'::json`
  const pairs = [...codes].map(
    ([name, wanted]) => sql`${sql.lit(name)}, (
      select coalesce(json_object_agg(code, ${labelOf(lookup(name), lookup, 'named')}), '{}')
      from ${sql.table(tableOf(lookup(name)))} as named
      where cluster = (select access.cluster()) and code = any(${wanted}))`,
  )
  return sql`json_build_object(${sql.join(pairs)})`
}

/** The columns of a register that lead to other records, and the registers of those. */
const referencesOf = (register: AnyRegister) =>
  columnsOf(register).flatMap(([name, column]) =>
    column.type === 'reference' ? [{ name, target: column.register }] : [],
  )

function referredCodes(register: AnyRegister, records: readonly AnyRecord[]): Record<string, string[]> {
  const codes: Record<string, string[]> = {}
  for (const { name, target } of referencesOf(register)) {
    const found = records.map(record => record[name]).filter(code => typeof code === 'string')
    codes[target] = [...new Set([...(codes[target] ?? []), ...found])]
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
