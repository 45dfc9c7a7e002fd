import { sql } from 'kysely'
import { invariant } from '#domain/values/refusal.ts'
import type { AnyRegister, Naming } from '#domain/values/register.ts'
import { labelOf } from './label-of.ts'
import type { Condition } from './register-filter.ts'
import type { RegisterLookup } from './register-search.ts'
import { columnsOf, jsonName, tableOf } from './register-table.ts'

/** The columns of a register that name a record which has no code of its own. */
const namingsOf = (register: AnyRegister) =>
  columnsOf(register).flatMap(([name, column]) =>
    column.type === 'text' && column.naming ? [{ name, naming: column.naming }] : [],
  )

/**
 * What the texts of a register read like that name records: by the register named, labels as JSON in SQL.
 *
 * @param rows - what stands behind `from`: a table whose columns bear the names that the code has for them
 */
export const namingLabels = (
  register: AnyRegister,
  lookup: RegisterLookup,
  rows: Condition,
): readonly (readonly [register: string, labels: Condition])[] =>
  namingsOf(register).map(({ name, naming }) => [
    naming.register,
    labelsOfNaming(register, lookup, { name, naming, rows }),
  ])

interface Asked {
  readonly name: string
  readonly naming: Naming
  readonly rows: Condition
}

function labelsOfNaming(register: AnyRegister, lookup: RegisterLookup, { name, naming, rows }: Asked) {
  const target = lookup(naming.register)
  const [holder, text] = target.key
  invariant(holder && text, `${target.name} is named by two parts`)
  const [first] = naming.along
  const { joins, reached } = walk(register, lookup, naming)
  return sql`(
    select coalesce(json_object_agg(begun.first || '~' || begun.text, ${labelOf(target, lookup, 'named')}), '{}')
    from (
      select distinct ${jsonName(first)}::text as first, ${jsonName(name)}::text as text from ${rows}
      where ${jsonName(first)} is not null and ${jsonName(name)} is not null
    ) as begun
    ${sql.join(joins, sql` `)}
    join ${sql.table(tableOf(target))} as named on named.cluster = (select access.cluster())
      and ${sql.ref(`named.${holder}`)} = ${reached} and ${sql.ref(`named.${text}`)} = begun.text)`
}

/** Goes from record to record by their references; gives what the last of them holds. */
function walk(register: AnyRegister, lookup: RegisterLookup, { along: [first, ...further] }: Naming) {
  const joins: Condition[] = [sql``]
  let reached: Condition = sql`begun.first`
  let column = register.columns[first]
  for (const [at, next] of further.entries()) {
    invariant(column?.type === 'reference', `${first} does not lead on`)
    const passed = lookup(column.register)
    const alias = `step_${at}`
    joins.push(
      sql`join ${sql.table(tableOf(passed))} as ${sql.ref(alias)}
        on ${sql.ref(`${alias}.cluster`)} = (select access.cluster()) and ${sql.ref(`${alias}.code`)} = ${reached}`,
    )
    reached = sql`${sql.ref(`${alias}.${next}`)}`
    column = passed.columns[next]
  }
  return { joins, reached }
}

/** Records as a table in SQL, with the columns that are needed to find what their texts name. */
export function recordsAsRows(
  register: AnyRegister,
  records: readonly Readonly<Record<string, unknown>>[],
): Condition {
  const names = new Set(namingsOf(register).flatMap(({ name, naming }) => [name, naming.along[0]]))
  const columns = [...names].map(name => sql`${jsonName(name)} text`)
  return sql`json_to_recordset(${JSON.stringify(records)}::json) as given (${sql.join(columns)})`
}

/** Whether a register has texts that name records. */
export const hasNamings = (register: AnyRegister): boolean => namingsOf(register).length > 0
