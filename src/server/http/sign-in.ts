import { randomBytes } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { CALLER_ADDRESS, type Identity } from './identity.ts'
import { ServerError } from './server-errors.ts'

/** Milliseconds that a link to set a password is good for: three days. */
const PASSWORD_LINK_MS = 3 * 24 * 3600 * 1000

/** One call of a person's browser, as far as the identity library needs it. */
export interface Visit {
  readonly identity: Identity
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

/** @throws ServerError when the name or the password do not fit, or too many were tried. */
export const signIn = (visit: Visit, login: string, password: string): Promise<void> =>
  ask(visit, '/sign-in/email', { email: login, password })

/** @throws ServerError when there is no such persona. */
export const signInAsPersona = (visit: Visit, login: string): Promise<void> =>
  ask(visit, '/sign-in/demo', { email: login })

/** Ends the session of the browser that asks. */
export const signOut = (visit: Visit): Promise<void> => ask(visit, '/sign-out', {})

/** @throws ServerError when the link was used already, has expired or never was. */
export const setPassword = (visit: Visit, token: string, newPassword: string): Promise<void> =>
  ask(visit, '/reset-password', { token, newPassword })

/** A new token by which the bearer of an account sets a password, and when it expires. */
export async function makePasswordToken(identity: Identity, account: string) {
  const { internalAdapter } = await identity.$context
  const token = randomBytes(24).toString('base64url')
  const expiresAt = new Date(Date.now() + PASSWORD_LINK_MS)
  await internalAdapter.createVerificationValue({
    identifier: `reset-password:${token}`,
    value: account,
    expiresAt,
  })
  return { token, expiresAt: expiresAt.toISOString() }
}

/** What a new account is opened with. */
export interface NewAccount {
  readonly login: string
  readonly name: string
  /** Left out when the bearer will set one by a link. */
  readonly password?: string
}

/** Opens an account, or finds the one that the login has already; gives its id and whether it is new. */
export async function openAccount(identity: Identity, { login, name, password }: NewAccount) {
  const { internalAdapter, password: passwords } = await identity.$context
  const known = await internalAdapter.findUserByEmail(login)
  if (known) return { id: known.user.id, isNew: false }
  const { id } = await internalAdapter.createUser(
    { email: login, name, emailVerified: true },
    { method: 'admin' },
  )
  if (password !== undefined) {
    const hash = await passwords.hash(password)
    await internalAdapter.linkAccount({ userId: id, providerId: 'credential', accountId: id, password: hash })
  }
  return { id, isNew: true }
}

/** Hands a call to the identity library as it would receive it itself, so that its own limits hold. */
async function ask({ identity, request, reply }: Visit, path: string, body: object): Promise<void> {
  const { cookie, 'user-agent': device } = request.headers
  const response = await identity.handler(
    new Request(`http://kuznitsa.internal/identity${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        [CALLER_ADDRESS]: request.ip,
        ...(cookie ? { cookie } : {}),
        ...(device ? { 'user-agent': device } : {}),
      },
      body: JSON.stringify(body),
    }),
  )
  for (const set of response.headers.getSetCookie()) reply.header('set-cookie', set)
  if (!response.ok) throw await refusalOf(response)
}

async function refusalOf(response: Response): Promise<ServerError> {
  if (response.status === 429) {
    const seconds = Number(response.headers.get('x-retry-after') ?? 60)
    return new ServerError('server.too-many-attempts', { facts: { seconds } })
  }
  const { code } = (await response.json()) as { code?: string }
  if (code === 'INVALID_TOKEN') return new ServerError('server.password-link-spent')
  if (code === 'PASSWORD_TOO_SHORT') return new ServerError('server.password-too-short')
  return new ServerError('server.sign-in-failed')
}
