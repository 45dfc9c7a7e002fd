import type { Identity } from './identity.ts'

/** How many cookies are remembered: more than there are people at work at the same time. */
const REMEMBERED = 2_000

/** Reads the token of a session out of the cookies of a request; nothing where none is there, or a forged one. */
export type TokenReader = (cookie: string) => Promise<string | undefined>

/**
 * Finds out once for each cookie that its signature is the server's own: that depends on nothing but the cookie. Whether
 * the session still holds does not, and is asked of the database each time.
 */
export function tokenReader(identity: Pick<Identity, 'api'>): TokenReader {
  const known = new Map<string, string>()
  return async cookie => {
    const remembered = known.get(cookie)
    if (remembered !== undefined) return remembered
    const token = await identity.api.readSessionToken({ headers: new Headers({ cookie }) })
    if (!token) return undefined
    if (known.size >= REMEMBERED) known.delete(known.keys().next().value as string)
    known.set(cookie, token)
    return token
  }
}
