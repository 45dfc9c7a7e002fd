import pg from 'pg'
import type { Addresses } from './addresses.ts'
import { MADE_LOGINS, type MadeLogin } from './logins.ts'
import type { Passwords } from './secrets.ts'
import { serverProcess } from './sole-server.ts'
import { StartError } from './start-error.ts'

/** Guards the making of logins against two starts at once. */
const LOGINS_LOCK = 7_203_411

/**
 * Makes the logins that are missing and gives each the password that is kept for it. None of them may make roles,
 * become another role, or pass the policies of rows.
 *
 * @param named - the logins whose addresses the environment brought: they are somebody else's to look after.
 * @throws StartError when a server that runs has another password, or the database's rights are other logins'.
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
      if (!named.has(login)) await ensureLogin(client, passwords[login], addresses[login])
    }
    await refuseOthersRights(client, String(addresses.app.user))
  } finally {
    await client.end()
  }
}

const NO_RIGHTS = 'login noinherit nosuperuser nocreatedb nocreaterole nobypassrls noreplication'

async function ensureLogin(client: pg.Client, password: string, address: pg.ClientConfig) {
  const login = String(address.user)
  const name = client.escapeIdentifier(login)
  const secret = client.escapeLiteral(password)
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [login])
  if (!rowCount) await client.query(`create role ${name} ${NO_RIGHTS} password ${secret}`)
  else if (!(await letsIn(address))) {
    await refuseWhileServed(client)
    await client.query(`alter role ${name} password ${secret}`)
  }
}

/** A new password would lock out the server that works on this database with the passwords of another data folder. */
async function refuseWhileServed(client: pg.Client): Promise<void> {
  const other = await serverProcess(client)
  if (other === undefined) return
  throw new StartError(
    `Kuznitsa already runs on this database (process ${other}), with another data folder. ` +
      'Maybe stop it first, or give this one a database of its own with DATABASE_URL.',
  )
}

/** The logins bear the database's name; one that was renamed or restored under another still knows those of before. */
async function refuseOthersRights(client: pg.Client, login: string): Promise<void> {
  const { rows } = await client.query<{ login: string }>(
    `select r.rolname as login from pg_namespace n, aclexplode(n.nspacl) a join pg_roles r on r.oid = a.grantee
     where n.nspname = 'app' and n.nspowner <> a.grantee`,
  )
  if (rows.length === 0 || rows.some(row => row.login === login)) return
  throw new StartError(
    `The rights in the database ${client.database} are given to ${rows.map(row => row.login).join(', ')} and not to ${login}. ` +
      'Maybe the database was renamed: give it back the name with which it was made.',
  )
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
