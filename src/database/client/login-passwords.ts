import pg from 'pg'
import type { Addresses } from './addresses.ts'
import { loginName, MADE_LOGINS, type MadeLogin } from './logins.ts'
import type { Passwords } from './secrets.ts'

/** Guards the making of logins against two starts at once. */
const LOGINS_LOCK = 7_203_411

/**
 * Makes the logins that are missing and gives each the password that is kept for it. None of them may make roles,
 * become another role, or pass the policies of rows.
 *
 * @param named - the logins whose addresses the environment brought: they are somebody else's to look after.
 */
export async function ensureLogins(
  owner: pg.ClientConfig,
  addresses: Addresses,
  passwords: Passwords,
  named: ReadonlySet<MadeLogin>,
): Promise<void> {
  const client = new pg.Client(owner)
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [LOGINS_LOCK])
    for (const login of MADE_LOGINS) {
      if (!named.has(login)) await ensureLogin(client, login, passwords[login], addresses[login])
    }
  } finally {
    await client.end()
  }
}

const NO_RIGHTS = 'login noinherit nosuperuser nocreatedb nocreaterole nobypassrls noreplication'

async function ensureLogin(client: pg.Client, login: MadeLogin, password: string, address: pg.ClientConfig) {
  const name = client.escapeIdentifier(loginName(login))
  const secret = client.escapeLiteral(password)
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [loginName(login)])
  if (!rowCount) await client.query(`create role ${name} ${NO_RIGHTS} password ${secret}`)
  else if (!(await letsIn(address))) await client.query(`alter role ${name} password ${secret}`)
}

async function letsIn(address: pg.ClientConfig): Promise<boolean> {
  const client = new pg.Client(address)
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}
