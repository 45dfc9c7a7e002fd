import { type RawBuilder, sql } from 'kysely'
import { invariant } from '#domain/values/refusal.ts'
import type { Connections } from '../client/connections.ts'
import { factQueries, type Moment } from './passport.facts.ts'

/** A figure of the passport with the number of records behind it. */
export interface FactFigure {
  readonly value: string | number | null
  readonly count: number
  /** Further figures of the statement, by their keys. */
  readonly parts: Readonly<Record<string, number>>
}

const queryOf = (fact: string) => {
  const query = factQueries[fact]
  invariant(query, `The passport has no statement ${fact}`)
  return query
}

/** One figure of the passport. */
export async function factFigure(published: Connections, fact: string, moment: Moment): Promise<FactFigure> {
  const { records, value, parts = {}, otherParts = {} } = queryOf(fact)
  const over = Object.values(parts).map(part => sql`coalesce(${part}, 0)::int`)
  const [figures, others] = await Promise.all([
    sql<Figures>`
      select ${value} as value, count(*)::int as count, array[${sql.join(over)}]::int[] as parts
      from (${records(moment)}) records`.execute(published),
    Promise.all(Object.values(otherParts).map(part => numberOf(published, part(moment)))),
  ])
  const { value: figure = null, count = 0, parts: numbers = [] } = figures.rows[0] ?? {}
  return {
    value: figure,
    count,
    parts: { ...named(Object.keys(parts), numbers), ...named(Object.keys(otherParts), others) },
  }
}

interface Figures {
  readonly value: string | number | null
  readonly count: number
  readonly parts: readonly number[]
}

const named = (keys: readonly string[], numbers: readonly number[]): Record<string, number> =>
  Object.fromEntries(keys.map((key, at) => [key, numbers[at] ?? 0]))

/** A page of the records behind a figure. */
export async function factRecords(
  published: Connections,
  fact: string,
  moment: Moment,
  page: { readonly offset: number; readonly limit: number },
): Promise<Record<string, unknown>[]> {
  const { records, order } = queryOf(fact)
  const { rows } = await sql<Record<string, unknown>>`
    select * from (${records(moment)}) records order by ${order} limit ${page.limit} offset ${page.offset}`.execute(
    published,
  )
  return rows
}

async function numberOf(published: Connections, query: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ value: number | null }>`${query}`.execute(published)
  return rows[0]?.value ?? 0
}
