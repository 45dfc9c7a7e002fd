import { createHash } from 'node:crypto'

/**
 * Who connects to the database, and for what:
 * owner migrates, app serves the requests of people, identity keeps accounts and sessions,
 * jobs runs what people ordered, public reads what is published.
 */
export const LOGINS = ['owner', 'app', 'identity', 'jobs', 'public'] as const

/** One of the five logins. */
export type Login = (typeof LOGINS)[number]

/** A login that the start makes: every one but the owner. */
export type MadeLogin = Exclude<Login, 'owner'>

/** The logins that the start makes. */
export const MADE_LOGINS: readonly MadeLogin[] = ['app', 'identity', 'jobs', 'public']

/** The name of the embedded server's database, whose logins bear no further name. */
export const DATABASE_NAME = 'kuznitsa'

/**
 * The name under which a login is known to PostgreSQL. A server's logins are common to all its databases: each database
 * has logins of its own, called after it, so that two installations on one server never share any.
 */
export const loginName = (login: Login, database: string = DATABASE_NAME): string =>
  database === DATABASE_NAME ? `kuznitsa_${login}` : `kuznitsa_${login}_${nameIn(database)}`

/** A database's name as far as it can stand in that of a login, which is at most 63 bytes long and never quoted. */
const nameIn = (database: string): string =>
  /^[a-z0-9_]{1,40}$/.test(database)
    ? database
    : createHash('sha256').update(database).digest('hex').slice(0, 16)

/** The environment variable that brings the address of a login instead of a kept password. */
export const loginVariable = (login: MadeLogin): string => `KUZNITSA_${login.toUpperCase()}_URL`
