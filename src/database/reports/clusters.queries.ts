import { sql } from 'kysely'
import type { LocalDate } from '#domain/values/local-date.ts'
import type { Connections } from '../client/connections.ts'
import type { Moment } from './passport.facts.ts'

/** What is published of a cluster itself. */
export interface PublishedCluster {
  readonly code: string
  readonly name: string
  readonly nameEn: string
  readonly industry: string
  readonly region: string
  readonly startsOn: LocalDate
  readonly demo: boolean
}

/** The cluster with this code, or the first one when no code is given. */
export async function publishedCluster(
  published: Connections,
  code: string | undefined,
): Promise<PublishedCluster | undefined> {
  const { rows } = await sql<PublishedCluster>`
    select * from published.clusters where ${code ?? null}::text is null or code = ${code ?? null}
    order by starts_on, code limit 1`.execute(published)
  return rows[0]
}

/** A number that was promised, in force on the day or before it. */
export interface PublishedTarget {
  readonly measure: string
  readonly value: number
  readonly dueOn: LocalDate | null
  readonly startsOn: LocalDate
  readonly endsOn: LocalDate | null
  readonly reason: string
}

/** The targets that were announced up to the day, those that were given up since included. */
export async function publishedTargets(
  published: Connections,
  { cluster, on }: Moment,
): Promise<PublishedTarget[]> {
  const { rows } = await sql<PublishedTarget>`
    select measure, value, due_on, starts_on, ends_on, reason from published.targets
    where cluster = ${cluster} and starts_on <= ${on} order by starts_on, code`.execute(published)
  return rows
}
