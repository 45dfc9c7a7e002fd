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
  const { records, value, parts = {} } = queryOf(fact)
  const {
    rows: [figure],
  } = await sql<{ value: string | number | null; count: number }>`
    select ${value} as value, count(*)::int as count from (${records(moment)}) records`.execute(published)
  const read = await Promise.all(
    Object.entries(parts).map(async ([key, part]) => [key, await numberOf(published, part(moment))] as const),
  )
  return { value: figure?.value ?? null, count: figure?.count ?? 0, parts: Object.fromEntries(read) }
}

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
