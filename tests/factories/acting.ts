import { sql } from 'kysely'
import type { Database } from '#database/client/open-database.ts'
import type { RequestScope } from '#database/client/transactions.ts'
import type { Role } from '#domain/access/role.ts'

/** Under what a test acts. */
export interface Acting {
  readonly role: Role
  readonly cluster: string
  readonly organisation: string
  readonly person?: string
  /** When the session ends; an hour from now unless said otherwise. */
  readonly sessionEnds?: string
  /** The first and the last day of the assignment; for ever unless said otherwise. */
  readonly startsOn?: string
  readonly endsOn?: string
}

let counter = 0

/** Signs somebody in with one role, and gives the scope under which that person's requests act. */
export async function signedIn(database: Database, acting: Acting): Promise<RequestScope> {
  const id = `${acting.role}-${process.pid}-${counter++}`
  const { role, cluster, organisation, person = null, startsOn = '2020-01-01', endsOn = null } = acting
  const ends = acting.sessionEnds ?? new Date(Date.now() + 3_600_000).toISOString()
  await sql`insert into auth.accounts (id, name, email, email_verified)
    values (${id}, ${id}, ${`${id}@example.test`}, true)`.execute(database.owner)
  await sql`insert into auth.sessions (id, token, account_id, expires_at, updated_at)
    values (${id}, ${`token ${id}`}, ${id}, ${ends}, now())`.execute(database.owner)
  await sql`insert into access.assignments (id, account, cluster, person, role, organisation, starts_on, ends_on)
    values (${id}, ${id}, ${cluster}, ${person}, ${role}, ${organisation}, ${startsOn}, ${endsOn})`.execute(
    database.owner,
  )
  return { session: `token ${id}`, assignment: id }
}
