import { sql } from 'kysely'
import type { Role } from '#domain/access/role.ts'
import type { LocalDate } from '#domain/values/local-date.ts'
import type { Connections } from '../client/connections.ts'

/** A role that the bearer of a session holds today, with the names that a choice shows. */
export interface HeldAssignment {
  readonly id: string
  readonly role: Role
  readonly cluster: string
  readonly clusterName: string
  readonly organisation: string
  readonly organisationName: string
  readonly person: string | null
  readonly personName: string | null
  readonly startsOn: LocalDate
  readonly endsOn: LocalDate | null
}

/** The roles that the bearer of a session holds today; none for a token that is forged, ended or expired. */
export async function heldAssignments(app: Connections, sessionToken: string): Promise<HeldAssignment[]> {
  const { rows } = await sql<HeldAssignment>`select * from access.held_assignments(${sessionToken})`.execute(
    app,
  )
  return rows
}

/** Whether anybody has an account, that is, whether the installation was set up. */
export async function hasAccounts(identity: Connections): Promise<boolean> {
  const { rows } = await sql<{ some: boolean }>`select exists (select from auth.accounts) as some`.execute(
    identity,
  )
  return rows[0]?.some === true
}

/** An invented person as whom anyone may sign in on demo data. */
export interface DemoPersona {
  readonly persona: string
  readonly login: string
  readonly name: string
  readonly role: Role
  readonly organisationName: string
  /** How many roles this person holds. */
  readonly assignments: number
}

/** The personas of the demo cluster; none where there is no demo data. */
export async function demoPersonas(app: Connections): Promise<DemoPersona[]> {
  const { rows } = await sql<DemoPersona>`select * from access.demo_personas()`.execute(app)
  return rows
}
