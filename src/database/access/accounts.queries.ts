import { sql } from 'kysely'
import type { Role } from '#domain/access/role.ts'
import type { LocalDate } from '#domain/values/local-date.ts'
import type { Reader } from '../client/transactions.ts'

/** A role that an account holds or held in the reader's cluster. */
export interface AccountAssignment {
  readonly id: string
  readonly account: string
  readonly role: Role
  readonly cluster: string
  readonly clusterName: string
  readonly organisation: string
  readonly organisationName: string
  readonly person: string | null
  readonly startsOn: LocalDate
  readonly endsOn: LocalDate | null
}

/** An account as an administrator sees it: never its password, and only what concerns the cluster. */
export interface ClusterAccount {
  readonly id: string
  readonly login: string
  readonly name: string
  /** In how many sessions it is signed in now. */
  readonly sessions: number
  readonly assignments: readonly AccountAssignment[]
}

/** The accounts of the cluster; none for whoever is no administrator. */
export async function clusterAccounts({ db }: Reader): Promise<ClusterAccount[]> {
  const accounts = await sql<Omit<ClusterAccount, 'assignments'>>`
    select id, email as login, name, sessions from access.cluster_accounts()`.execute(db)
  const { rows: assignments } = await sql<AccountAssignment>`
    select a.id, a.account, a.role, a.cluster, c.name as cluster_name, a.organisation,
           o.short_name as organisation_name, a.person, a.starts_on, a.ends_on
    from access.assignments a
    join app.clusters c on c.cluster = a.cluster
    join app.organisations o on o.cluster = a.cluster and o.code = a.organisation
    order by a.starts_on, a.id`.execute(db)
  return accounts.rows.map(account => ({
    ...account,
    assignments: assignments.filter(assignment => assignment.account === account.id),
  }))
}
