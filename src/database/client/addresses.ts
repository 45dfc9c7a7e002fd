import pg from 'pg'
import { type LOGINS, type Login, loginName, loginVariable, MADE_LOGINS, type MadeLogin } from './logins.ts'
import type { Passwords } from './secrets.ts'
import { StartError } from './start-error.ts'

/** Where and as whom each login connects; plain data, so that a worker thread can be handed one. */
export type Addresses = Readonly<Record<Login, pg.ClientConfig>>

/** The addresses of all logins on the server that the owner's address names. */
export const addressesOn = (
  owner: pg.ClientConfig,
  passwords: Passwords,
  named: Partial<Record<MadeLogin, string>>,
): Addresses => {
  const { host, port, database, ssl } = owner
  const place = { host, port, database, ...(ssl === undefined ? {} : { ssl }) } as pg.ClientConfig
  const nameOf = (login: MadeLogin) => loginName(login, database)
  const addressOf = (login: MadeLogin): pg.ClientConfig =>
    named[login]
      ? parsedAddress(named[login], nameOf(login), loginVariable(login))
      : { ...place, user: nameOf(login), password: passwords[login] }
  const made = MADE_LOGINS.map(login => [login, addressOf(login)])
  return Object.fromEntries([['owner', owner], ...made]) as Record<(typeof LOGINS)[number], pg.ClientConfig>
}

/**
 * Takes the address of a database apart.
 *
 * @throws StartError when it cannot be read, or names another login than it is for.
 */
export function parsedAddress(url: string, user: string | undefined, variable: string): pg.ClientConfig {
  let client: pg.Client
  try {
    client = new pg.Client({ connectionString: url })
  } catch {
    throw new StartError(
      `${variable} is no address of a PostgreSQL database. It looks like postgresql://user:password@host:5432/name.`,
    )
  }
  if (user !== undefined && client.user !== user) {
    throw new StartError(
      `${variable} must connect as ${user}: the rights in the database are given to that login.`,
    )
  }
  const { host, port, database, password, ssl } = client
  return { host, port, database, user: client.user, password, ssl } as pg.ClientConfig
}
