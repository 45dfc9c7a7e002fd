import type { LocalDate } from '#domain/values/local-date.ts'
import { type AnyRecord, type AnyRegister, keyOf, showsOneDay } from '#domain/values/register.ts'
import { labelsByCode } from '../client/register-labels.ts'
import { findRecord, type LabelledPage, listLabelled } from '../client/register-queries.ts'
import type { RegisterLookup } from '../client/register-search.ts'
import { columnsOf } from '../client/register-table.ts'
import type { Reader } from '../client/transactions.ts'

/** How many steps the chain is followed onward: from a student to the group, its delivery, its programme. */
const STEPS = 3

/** How many of the records that refer to one are read. */
const FIRST = 5

/** A record that another one leads to. */
export interface OnwardLink {
  readonly register: string
  readonly key: string
  readonly label: string
  /** The column that leads to it, and the register of the record before it. */
  readonly column: string
  readonly from: string
  readonly steps: number
}

/** The records of one register that refer to a record by one column. */
export interface ReferringRecords extends LabelledPage<AnyRecord> {
  readonly register: string
  readonly column: string
}

interface Place {
  readonly register: AnyRegister
  readonly record: AnyRecord
}

/** What a record leads to, at once and further on, each record once and the nearest first. */
export async function onwardLinks(
  reader: Reader,
  lookup: RegisterLookup,
  register: AnyRegister,
  record: AnyRecord,
): Promise<readonly OnwardLink[]> {
  const links: OnwardLink[] = []
  const met = new Set([nameOf(register.name, keyOf(register, record))])
  let places: readonly Place[] = [{ register, record }]
  for (let steps = 1; steps <= STEPS && places.length > 0; steps++) {
    const found = places.flatMap(referencesOf).filter(({ to, key }) => {
      const isNew = !met.has(nameOf(to, key))
      met.add(nameOf(to, key))
      return isNew
    })
    const labels = await labelsByCode(reader, lookup, codesOf(found))
    links.push(
      ...found.map(({ to, key, column, from }) => {
        return { register: to, key, label: labels[to]?.[key] ?? key, column, from, steps }
      }),
    )
    places = await recordsAt(reader, lookup, found)
  }
  return links
}

/** What refers to a record on a day: of each register that has any, how many and the first of them. */
export async function referringRecords(
  reader: Reader,
  lookup: RegisterLookup,
  { all, register, key, on }: ReferringRequest,
): Promise<readonly ReferringRecords[]> {
  const referring: ReferringRecords[] = []
  for (const other of all) {
    for (const column of columnsTo(other, register.name)) {
      const page = await listLabelled(reader, other, lookup, {
        filters: { [column]: key },
        on: showsOneDay(other) ? on : undefined,
        sort: other.sorted,
        limit: FIRST,
      })
      if (page.total > 0) referring.push({ ...page, register: other.name, column })
    }
  }
  return referring
}

interface ReferringRequest {
  /** The registers that are looked through, in the order of the answer. */
  readonly all: readonly AnyRegister[]
  readonly register: AnyRegister
  readonly key: string
  readonly on: LocalDate | undefined
}

interface Reference {
  readonly from: string
  readonly column: string
  readonly to: string
  readonly key: string
}

const nameOf = (register: string, key: string): string => `${register} ${key}`

const columnsTo = (register: AnyRegister, target: string): readonly string[] =>
  columnsOf(register).flatMap(([name, column]) =>
    column.type === 'reference' && column.register === target ? [name] : [],
  )

const referencesOf = ({ register, record }: Place): readonly Reference[] =>
  columnsOf(register).flatMap(([column, { type, ...rest }]) => {
    const key = record[column]
    return type === 'reference' && typeof key === 'string' && 'register' in rest
      ? [{ from: register.name, column, to: rest.register, key }]
      : []
  })

function codesOf(references: readonly Reference[]): Record<string, readonly string[]> {
  const codes: Record<string, string[]> = {}
  for (const { to, key } of references) codes[to] = [...(codes[to] ?? []), key]
  return codes
}

async function recordsAt(
  reader: Reader,
  lookup: RegisterLookup,
  references: readonly Reference[],
): Promise<readonly Place[]> {
  const places: Place[] = []
  for (const { to, key } of references) {
    const register = lookup(to)
    const found = await findRecord(reader, register, key)
    if (found) places.push({ register, record: found.record })
  }
  return places
}
