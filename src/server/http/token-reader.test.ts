import { describe, expect, it } from 'vitest'
import type { Identity } from './identity.ts'
import { tokenReader } from './token-reader.ts'

/** An identity library that knows the cookies that begin with «good», and counts how often it is asked. */
function library() {
  const asked: string[] = []
  const readSessionToken = async ({ headers }: { headers: Headers }) => {
    const cookie = String(headers.get('cookie'))
    asked.push(cookie)
    return cookie.startsWith('good') ? `token of ${cookie}` : null
  }
  return { asked, identity: { api: { readSessionToken } } as unknown as Pick<Identity, 'api'> }
}

describe('the token of a session', () => {
  it('is read once for each cookie', async () => {
    const { asked, identity } = library()
    const tokenOf = tokenReader(identity)
    for (let call = 0; call < 3; call++) expect(await tokenOf('good=1')).toBe('token of good=1')
    expect(await tokenOf('good=2')).toBe('token of good=2')
    expect(asked).toEqual(['good=1', 'good=2'])
  })

  it('is nothing for a forged cookie, which is looked at each time and never kept', async () => {
    const { asked, identity } = library()
    const tokenOf = tokenReader(identity)
    for (let call = 0; call < 3; call++) expect(await tokenOf('forged=1')).toBeUndefined()
    expect(asked).toHaveLength(3)
  })

  it('is forgotten when more cookies have come than are remembered', async () => {
    const { asked, identity } = library()
    const tokenOf = tokenReader(identity)
    for (let cookie = 0; cookie <= 2_000; cookie++) await tokenOf(`good=${cookie}`)
    await tokenOf('good=2000')
    expect(asked).toHaveLength(2_001)
    await tokenOf('good=0')
    expect(asked).toHaveLength(2_002)
  })
})
