import { sql } from 'kysely'
import type { LocalDate } from '#domain/values/local-date.ts'
import type { AnyRegister, CellValue } from '#domain/values/register.ts'
import { changedFields, type RecordChange } from '../client/record-history.ts'
import type { Condition } from '../client/register-filter.ts'
import { sqlName } from '../client/register-table.ts'
import type { Reader } from '../client/transactions.ts'

/** Which changes are asked for. */
export interface JournalRequest {
  /** The registers whose changes are told. */
  readonly registers: readonly AnyRegister[]
  readonly person?: string | undefined
  readonly act?: RecordChange['act'] | undefined
  readonly cause?: 'ui' | 'import' | 'demo' | undefined
  readonly since?: LocalDate | undefined
  readonly until?: LocalDate | undefined
  /** Only changes older than the one with this number. */
  readonly before?: number | undefined
  readonly limit: number
}

/** A change with the record that it was made to. */
export interface JournalEntry extends RecordChange {
  readonly id: number
  readonly register: string
  readonly key: string
  readonly personCode: string | null
  /** The columns by which people name the record, as the change left them. */
  readonly named: readonly (readonly [string, CellValue])[]
}

interface EntryRow extends Omit<JournalEntry, 'fields' | 'named'> {
  readonly before: Record<string, CellValue> | null
  readonly after: Record<string, CellValue> | null
}

/** The changes of all records that the reader's scope sees, the newest first; what a record began with is left out. */
export async function readJournal({ db }: Reader, request: JournalRequest): Promise<readonly JournalEntry[]> {
  const registers = new Map(request.registers.map(register => [sqlName(register.name), register]))
  const { rows } = await sql<EntryRow>`
    select c.id, c.at, c.register, c.key, c.act, c.person as person_code,
           coalesce(nullif(concat_ws(' ', p.surname, p.given_name, p.patronymic), ''), c.person) as person,
           c.role, coalesce(o.short_name, c.organisation) as organisation, c.cause, c.reason, c.before, c.after
    from audit.changes c
    left join app.persons p on p.cluster = c.cluster and p.code = c.person
    left join app.organisations o on o.cluster = c.cluster and o.code = c.organisation
    where ${sql.join(conditionsOf(request, [...registers.keys()]), sql` and `)}
    order by c.id desc
    limit ${request.limit}`.execute(db)
  return rows.flatMap(({ before, after, ...entry }) => {
    const register = registers.get(entry.register)
    if (!register) return []
    const fields = entry.act === 'update' ? changedFields(register, before, after) : []
    const row = after ?? before
    const named = register.label.map(name => [name, row?.[sqlName(name)] ?? null] as const)
    return [{ ...entry, register: register.name, fields, named }]
  })
}

function conditionsOf(request: JournalRequest, registers: readonly string[]): Condition[] {
  const { person, act, cause, since, until, before } = request
  const day = (date: LocalDate) => sql`(${date}::date::timestamp at time zone 'Europe/Moscow')`
  return [
    sql`c.cluster = (select access.cluster())`,
    sql`c.register = any(${registers}::text[])`,
    ...(person ? [sql`c.person = ${person}`] : []),
    ...(act ? [sql`c.act = ${act}`] : []),
    ...(cause ? [cause === 'import' ? sql`starts_with(c.cause, 'import')` : sql`c.cause = ${cause}`] : []),
    ...(since ? [sql`c.at >= ${day(since)}`] : []),
    ...(until ? [sql`c.at < ${day(until)} + interval '1 day'`] : []),
    ...(before ? [sql`c.id < ${before}`] : []),
  ]
}
