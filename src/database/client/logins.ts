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

/** The name under which a login is known to PostgreSQL. */
export const loginName = (login: Login): string => `kuznitsa_${login}`

/** The environment variable that brings the address of a login instead of a kept password. */
export const loginVariable = (login: MadeLogin): string => `KUZNITSA_${login.toUpperCase()}_URL`
