import { sql } from 'kysely'
import type { AnyRecord, AnyRegister } from '#domain/values/register.ts'
import { labelOf } from './label-of.ts'
import { hasNamings, namingLabels, recordsAsRows } from './naming-labels.ts'
import type { Condition } from './register-filter.ts'
import type { RegisterLookup } from './register-search.ts'
import { columnsOf, jsonName, tableOf } from './register-table.ts'
import type { Reader } from './transactions.ts'

/** What references read like: register → code → label. A record that the scope does not see has none. */
export type Labels = Readonly<Record<string, Readonly<Record<string, string>>>>

/** The labels of all records that the given ones refer to. */
export function labelsOf(
  reader: Reader,
  register: AnyRegister,
  lookup: RegisterLookup,
  records: readonly AnyRecord[],
): Promise<Labels> {
  const named = hasNamings(register) ? namingLabels(register, lookup, recordsAsRows(register, records)) : []
  return readLabels(reader, lookup, referredCodes(register, records), named)
}

/** The labels of records of some registers by their codes. */
export const labelsByCode = (
  reader: Reader,
  lookup: RegisterLookup,
  codes: Readonly<Record<string, readonly string[]>>,
): Promise<Labels> => readLabels(reader, lookup, codes, [])

async function readLabels(
  { db }: Reader,
  lookup: RegisterLookup,
  codes: Readonly<Record<string, readonly string[]>>,
  named: ReadyLabels,
): Promise<Labels> {
  const wanted = Object.entries(codes).map(([name, of]): [string, Condition] => [name, sql`${of}::text[]`])
  const { rows } = await sql<{
    labels: Labels
  }>`select ${labelsIn(lookup, new Map(wanted), named)} as labels`.execute(db)
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
  return labelsIn(lookup, new Map(codes), namingLabels(register, lookup, sql.table(page)))
}

/** Labels that are made already, by the register whose records they name. */
type ReadyLabels = ReturnType<typeof namingLabels>

/** Register → code → label as JSON; the codes of each register are an array in SQL. */
function labelsIn(
  lookup: RegisterLookup,
  codes: ReadonlyMap<string, Condition>,
  named: ReadyLabels,
): Condition {
  if (codes.size + named.length === 0) return sql`'{}'::json`
  const pairs = [...codes].map(
    ([name, wanted]) => sql`${sql.lit(name)}, (
      select coalesce(json_object_agg(code, ${labelOf(lookup(name), lookup, 'named')}), '{}')
      from ${sql.table(tableOf(lookup(name)))} as named
      where cluster = (select access.cluster()) and code = any(${wanted}))`,
  )
  const ready = named.map(([name, labels]) => sql`${sql.lit(name)}, ${labels}`)
  return sql`json_build_object(${sql.join([...pairs, ...ready])})`
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
