import { sql } from 'kysely'
import type { AnyRegister, CellValue, Column } from '#domain/values/register.ts'
import { columnsOf, sqlName } from './register-table.ts'
import type { Reader } from './transactions.ts'
import { timeOfSql } from './value-types.ts'

/** One change of a record: who did what, when and why. */
export interface RecordChange {
  /** The real instant, in ISO 8601. */
  readonly at: string
  readonly act: 'create' | 'update' | 'delete'
  /** The person's name; the code where the reader does not see the person. */
  readonly person: string | null
  readonly role: string | null
  /** The organisation's short name. */
  readonly organisation: string | null
  readonly cause: string
  readonly reason: string | null
  /** The columns that it changed, with what they held before and after. */
  readonly fields: readonly ChangedField[]
}

/** What a change made of one column. */
export interface ChangedField {
  readonly column: string
  readonly before: CellValue
  readonly after: CellValue
}

interface ChangeRow extends Omit<RecordChange, 'fields'> {
  readonly before: Record<string, CellValue> | null
  readonly after: Record<string, CellValue> | null
}

/** The changes of a record that the reader's scope sees, also under the keys that it bore before; the newest first. */
export async function historyOf(
  { db }: Reader,
  register: AnyRegister,
  key: string,
): Promise<readonly RecordChange[]> {
  const { rows } = await sql<ChangeRow>`
    select c.at, c.act, coalesce(nullif(concat_ws(' ', p.surname, p.given_name, p.patronymic), ''), c.person) as person,
           c.role, coalesce(o.short_name, c.organisation) as organisation, c.cause, c.reason, c.before, c.after
    from audit.changes c
    left join app.persons p
      on p.cluster = c.cluster and p.code = audit.key_today(c.cluster, 'persons', c.person, c.id)
    left join app.organisations o
      on o.cluster = c.cluster and o.code = audit.key_today(c.cluster, 'organisations', c.organisation, c.id)
    where c.cluster = (select access.cluster()) and c.register = ${sqlName(register.name)}
      and c.key in (select audit.keys_of((select access.cluster()), ${sqlName(register.name)}, ${key}))
      and audit.key_today(c.cluster, c.register, c.key, c.id) = ${key}
    order by c.id desc`.execute(db)
  return rows.map(({ before, after, ...change }) => ({
    ...change,
    fields: changedFields(register, before, after),
  }))
}

/** The columns that a change made other, with what they held before and after. */
export const changedFields = (
  register: AnyRegister,
  before: ChangeRow['before'],
  after: ChangeRow['after'],
): readonly ChangedField[] =>
  columnsOf(register)
    .map(([column, about]) => {
      const name = sqlName(column)
      return { column, before: cellOf(about, before?.[name]), after: cellOf(about, after?.[name]) }
    })
    .filter(field => field.before !== field.after)

/** A cell as a record holds it, of what stands in the row that was kept as JSON. */
const cellOf = (column: Column, value: CellValue = null): CellValue =>
  column.type === 'time' && value !== null ? timeOfSql(String(value)) : value
