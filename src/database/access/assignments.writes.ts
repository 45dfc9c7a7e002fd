import { sql } from 'kysely'
import type { Role } from '#domain/access/role.ts'
import type { LocalDate } from '#domain/values/local-date.ts'
import { RecordMissingError } from '../client/record-errors.ts'
import type { Tx } from '../client/transactions.ts'

/** A role to be given to an account. */
export interface NewAssignment {
  readonly account: string
  readonly cluster: string
  readonly person: string | null
  readonly role: Role
  readonly organisation: string
  readonly startsOn: LocalDate
  readonly endsOn: LocalDate | null
}

/** Gives an account a role; gives the assignment's id. */
export async function createAssignment({ db }: Tx, assignment: NewAssignment): Promise<string> {
  const { account, cluster, person, role, organisation, startsOn, endsOn } = assignment
  const { rows } = await sql<{ id: string }>`
    insert into access.assignments (account, cluster, person, role, organisation, starts_on, ends_on)
    values (${account}, ${cluster}, ${person}, ${role}, ${organisation}, ${startsOn}, ${endsOn})
    returning id`.execute(db)
  return rows[0]?.id ?? ''
}

/**
 * Ends a role on a day.
 *
 * @throws RecordMissingError when the scope sees no such role, or it has ended already.
 */
export async function endAssignment({ db }: Tx, id: string, endsOn: LocalDate): Promise<void> {
  const { numAffectedRows } = await sql`
    update access.assignments set ends_on = ${endsOn}, version = version + 1
    where id = ${id} and (ends_on is null or ends_on > ${endsOn})`.execute(db)
  if (!numAffectedRows) throw new RecordMissingError(`assignment ${id}`)
}
