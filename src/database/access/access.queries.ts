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

/** Whose a session is, until when, and which roles its bearer holds today. */
export interface Bearer {
  readonly account: { readonly id: string; readonly name: string; readonly login: string }
  readonly session: { readonly id: string; readonly token: string }
  /** When the session ends unless it is used before, as an instant of ISO 8601. */
  readonly expiresAt: string
  readonly assignments: readonly HeldAssignment[]
}

interface BearerRow {
  readonly session: string
  readonly expiresAt: string
  readonly account: string
  readonly name: string
  readonly login: string
}

/** The bearer of a session; `undefined` for a token that is forged, ended or expired. */
export async function bearerOf(app: Connections, token: string): Promise<Bearer | undefined> {
  const { rows } = await sql<BearerRow & (HeldAssignment | { readonly id: null })>`
    select bearer.*, held.* from access.bearer(${token}) as bearer
    left join access.held_assignments(${token}) as held on true`.execute(app)
  const [bearer] = rows
  if (!bearer) return undefined
  return {
    account: { id: bearer.account, name: bearer.name, login: bearer.login },
    session: { id: bearer.session, token },
    expiresAt: bearer.expiresAt,
    assignments: rows.flatMap(row => (row.id === null ? [] : [heldBy(row)])),
  }
}

/** The role in a row that also says who holds it. */
const heldBy = ({ session, expiresAt, account, name, login, ...held }: BearerRow & HeldAssignment) => held

/** Whether anybody has an account, that is, whether the installation was set up. */
export async function hasAccounts(identity: Connections): Promise<boolean> {
  const { rows } = await sql<{ some: boolean }>`select exists (select from auth.accounts) as some`.execute(
    identity,
  )
  return rows[0]?.some === true
}

/** An invented person as whom anyone may sign in on demo data, in one of the roles that he or she holds. */
export interface DemoPersona {
  readonly persona: string
  readonly login: string
  readonly name: string
  readonly role: Role
  readonly organisationName: string
  /** The role assignment under which the persona acts in this role. */
  readonly assignment: string
}

/** The personas of the demo cluster; none where there is no demo data. */
export async function demoPersonas(app: Connections): Promise<DemoPersona[]> {
  const { rows } = await sql<DemoPersona>`select * from access.demo_personas()`.execute(app)
  return rows
}
