import { sql } from 'kysely'
import type { Role } from '#domain/access/role.ts'
import type { Reader } from '../client/transactions.ts'

/** In which role, for whom and as which person a scope acts; nothing for a scope that does not hold. */
export interface ActingPlanner {
  readonly role: Role
  readonly organisation: string
  readonly organisations: readonly string[]
  readonly person: string | null
}

/** Who plans within a scope: the person of a request, or the one who ordered a job. */
export async function actingPlanner({ db }: Reader): Promise<ActingPlanner | undefined> {
  const { rows } = await sql<ActingPlanner>`
    select role, organisation, access.organisations() as organisations, person
    from access.acting() where id is not null`.execute(db)
  return rows[0]
}
