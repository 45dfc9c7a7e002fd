import { sql } from 'kysely'
import type { LocalDate } from '#domain/values/local-date.ts'
import type { Reader } from '../client/transactions.ts'

/** A group in which somebody studies, and the subgroup of it where that is known. */
export interface OwnGroup {
  readonly group: string
  readonly subgroup: number | null
}

/** Where the person who asks studies on a day; nobody learns of another person's group by this. */
export async function ownGroups({ db }: Reader, on: LocalDate): Promise<OwnGroup[]> {
  const { rows } = await sql<OwnGroup>`select * from access.own_groups(${on})`.execute(db)
  return rows
}
