import { sql } from 'kysely'
import type { LocalDate } from '#domain/values/local-date.ts'
import { invariant } from '#domain/values/refusal.ts'
import type { AnyRecord, AnyRegister } from '#domain/values/register.ts'
import { type Condition, filterCondition } from './register-filter.ts'
import { type Labels, labelsOfPage } from './register-labels.ts'
import { type RegisterLookup, searchCondition } from './register-search.ts'
import { columnsOf, jsonCell, jsonName, tableOf } from './register-table.ts'
import type { Reader } from './transactions.ts'

/** Which records of a register are asked for, in the words of a list's address. */
export interface ListRequest {
  /** Only what is valid on this day, where records have dates. */
  readonly on?: LocalDate | undefined
  /** Words that are all to be found in the record or in what its references show. */
  readonly search?: string | undefined
  /** Columns parted by commas; a hyphen before one turns its order around. */
  readonly sort?: string | undefined
  readonly offset?: number | undefined
  /** At most so many; all of them when it is left out. */
  readonly limit?: number | undefined
  /** Only the records with these keys, the parts of each joined with `~`. */
  readonly keys?: readonly string[] | undefined
  /** Filters by column, see {@link filterCondition}. */
  readonly filters?: Readonly<Record<string, string | undefined>> | undefined
}

/** A window of a list and how many records the whole list has. */
export interface RecordPage<R> {
  readonly items: readonly R[]
  readonly total: number
}

/** A record and the version that a change of it must name. */
export interface VersionedRecord<R> {
  readonly record: R
  readonly version: number
}

/** A window of a list with what the references in it read like, and sums over the whole list. */
export interface LabelledPage<R> extends RecordPage<R> {
  readonly labels: Labels
  /** By column, where a sum means something. */
  readonly sums: Readonly<Record<string, number>>
}

/** Lists records of a register within the reader's scope. */
export const listRecords = <R = AnyRecord>(
  reader: Reader,
  register: AnyRegister,
  lookup: RegisterLookup,
  request: ListRequest = {},
): Promise<RecordPage<R>> => readPage(reader, register, lookup, request, {})

/** Lists records of a register, says what their references read like, and sums up. */
export const listLabelled = <R = AnyRecord>(
  reader: Reader,
  register: AnyRegister,
  lookup: RegisterLookup,
  request: ListRequest,
): Promise<LabelledPage<R>> =>
  readPage(reader, register, lookup, request, {
    labels: labelsOfPage(register, lookup, 'page', request.filters),
    sums: sumsOf(register, 'matched'),
  })

/** The sums of a register's columns over the rows of a table, as one value of SQL. */
function sumsOf(register: AnyRegister, table: string): Condition {
  const summed = columnsOf(register).filter(([, column]) => 'summed' in column && column.summed)
  if (summed.length === 0) return sql`'{}'::json`
  const pairs = summed.map(([name]) => sql`${sql.lit(name)}, coalesce(sum(${sql.ref(name)}), 0)`)
  return sql`(select json_build_object(${sql.join(pairs)}) from ${sql.table(table)})`
}

/** Reads a page, the number of all records and further values that are made of the page, in one statement. */
async function readPage<Page>(
  { db }: Reader,
  register: AnyRegister,
  lookup: RegisterLookup,
  request: ListRequest,
  further: Readonly<Record<string, Condition>>,
): Promise<Page> {
  const where = sql.join(listConditions(register, lookup, request), sql` and `)
  const order = sortOrder(register, lookup, request.sort ?? '')
  const cells = columnsOf(register).map(
    ([name, column]) => sql`${jsonCell(`matched.${name}`, column)} as ${jsonName(name)}`,
  )
  const values = Object.entries(further).map(([name, value]) => sql`, ${value} as ${sql.ref(name)}`)
  const { rows } = await sql<Page>`
    with matched as ${request.search ? SEARCH_ONCE : COUNT_APART} (
      select * from ${sql.table(tableOf(register))} where ${where}
    ), page as (
      select ${sql.join(cells)} from matched ${sql.join(order.joins, sql` `)}
      order by ${sql.join(order.terms)}
      limit ${request.limit ?? null} offset ${request.offset ?? 0}
    )
    select (select coalesce(json_agg(page), '[]') from page) as items,
           (select count(*) from matched) as total
           ${sql.join(values, sql` `)}`.execute(db)
  const [page] = rows
  invariant(page, 'A list is one row, however many records it has')
  return page
}

// A search is dear, so that its rows are kept and then counted; without one, an index finds the page much sooner.
const SEARCH_ONCE = sql.raw('materialized')
const COUNT_APART = sql.raw('not materialized')

/** One record by the parts of its key joined with `~`; `undefined` when the scope sees none. */
export async function findRecord<R = AnyRecord>(
  { db }: Reader,
  register: AnyRegister,
  key: string,
): Promise<VersionedRecord<R> | undefined> {
  const { rows } = await sql<R & { version: number }>`
    select ${columnList(register)}, version from ${sql.table(tableOf(register))}
    where ${keyCondition(register, key)}`.execute(db)
  const row = rows[0]
  if (!row) return undefined
  const { version, ...record } = row
  return { record: record as unknown as R, version }
}

/** The condition that a row is the one that the key names; a key that no row can have matches none. */
export function keyCondition(register: AnyRegister, key: string): Condition {
  const parts = register.key.length === 1 ? [key] : key.split('~')
  if (parts.length !== register.key.length) return sql`false`
  const conditions = register.key.map((name, place) => {
    const column = register.columns[name]
    invariant(column, `${register.name} has no key column ${name}`)
    return sql`${sql.ref(name)}::text = ${parts[place] ?? ''}`
  })
  return sql`(${sql.join([inCluster, ...conditions], sql` and `)})`
}

/** The columns of a record, without the cluster and the version. */
export const columnList = (register: AnyRegister): Condition =>
  sql.join(columnsOf(register).map(([name]) => sql.ref(name)))

/** The rows of the cluster in which the transaction acts; named so that an index serves, the policy says it again. */
const inCluster: Condition = sql`cluster = (select access.cluster())`

function listConditions(register: AnyRegister, lookup: RegisterLookup, request: ListRequest): Condition[] {
  const search = searchCondition(register, lookup, request.search ?? '')
  const filters = Object.entries(request.filters ?? {}).flatMap(([name, text]) => {
    const column = register.columns[name]
    return column && text !== undefined ? [filterCondition(name, column, text)] : []
  })
  const keys = request.keys ? [keysCondition(register, request.keys)] : []
  return [inCluster, ...validOn(register, request.on), ...keys, ...(search ? [search] : []), ...filters]
}

function keysCondition(register: AnyRegister, keys: readonly string[]): Condition {
  const parts = register.key.map(name => sql`${sql.ref(name)}::text`)
  return sql`concat_ws('~', ${sql.join(parts)}) = any(${keys}::text[])`
}

function validOn(register: AnyRegister, on: LocalDate | undefined): Condition[] {
  if (on === undefined) return []
  const { startsOn, endsOn } = register.columns
  return [
    ...(startsOn ? [sql`${sql.ref('startsOn')} <= ${on}`] : []),
    ...(endsOn ? [sql`(${sql.ref('endsOn')} is null or ${sql.ref('endsOn')} >= ${on})`] : []),
  ]
}

/** What a list is sorted by, and the registers joined to it for what its references show. */
interface SortOrder {
  readonly joins: readonly Condition[]
  readonly terms: readonly Condition[]
}

/** The order asked for and then the key, so that a row stands on one page only. */
function sortOrder(register: AnyRegister, lookup: RegisterLookup, sort: string): SortOrder {
  const asked = sort
    .split(',')
    .map(part => ({ name: part.replace(/^-/, ''), descending: part.startsWith('-') }))
    .filter(({ name }) => name in register.columns)
  const byKey = register.key.map(name => ({ name, descending: false }))
  const all = [...asked, ...byKey].map(({ name, descending }) => ({
    ...sortTerm(register, lookup, name),
    name,
    descending,
  }))
  const joins = new Map(all.flatMap(({ name, join }) => (join ? [[name, join]] : [])))
  const terms = all.map(({ term, descending }) => (descending ? sql`${term} desc nulls last` : term))
  return { joins: [...joins.values()], terms }
}

interface SortTerm {
  readonly term: Condition
  readonly join?: Condition
}

/** Words sort as Russian does, a reference by what it shows. */
function sortTerm(register: AnyRegister, lookup: RegisterLookup, name: string): SortTerm {
  const column = register.columns[name]
  if (column?.type === 'reference') {
    const target = lookup(column.register)
    const words = target.label.filter(label => target.columns[label]?.type === 'text')
    // A label that begins with the code, or leads on to other registers, is sorted by the code that stands here.
    if (words[0] === target.label[0] && words[0] !== 'code') return referencedLabel(target, name, words)
  }
  const isText = column?.type === 'text' || column?.type === 'reference'
  const cell = sql.ref(`matched.${name}`)
  return { term: isText ? sql`${cell} collate app.russian` : cell }
}

function referencedLabel(target: AnyRegister, name: string, words: readonly string[]): SortTerm {
  const shown = `shown_${name}`
  const cells = words.map(word => sql.ref(`${shown}.${word}`))
  return {
    term: sql`nullif(concat_ws(' ', ${sql.join(cells)}), '') collate app.russian`,
    join: sql`left join ${sql.table(tableOf(target))} as ${sql.ref(shown)}
      on ${sql.ref(`${shown}.cluster`)} = matched.cluster and ${sql.ref(`${shown}.code`)} = ${sql.ref(`matched.${name}`)}`,
  }
}
