import { gunzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Api, type Ask, openApi } from '../factories/api.ts'

let api: Api
let director: Ask
beforeAll(async () => {
  api = await openApi()
  director = await api.as('director')
})

const LONG = '/enrolments?limit=500'
const asked = (accepted?: string, path = LONG) =>
  director('GET', path, undefined, accepted ? { 'accept-encoding': accepted } : {})

describe('a long answer', () => {
  it('is sent compressed to whoever reads that, and says the same', async () => {
    const { bytes: whole } = await asked()
    for (const accepted of ['gzip', 'br, gzip;q=0.8', 'deflate, gzip']) {
      const { headers, bytes } = await sentAs(accepted)
      expect(headers['content-encoding'], accepted).toBe('gzip')
      expect(bytes.length).toBeLessThan(whole.length / 4)
      expect(gunzipSync(bytes).equals(whole)).toBe(true)
    }
  })

  it('is sent as it is to others, as is a short one to everybody', async () => {
    for (const accepted of ['br', 'gzip;q=0', 'identity'])
      expect((await asked(accepted)).headers['content-encoding'], accepted).toBeUndefined()
    expect((await asked('gzip', '/timetables')).headers['content-encoding']).toBeUndefined()
  })
})

/** The bytes as they are sent: the factory would read them as JSON. */
async function sentAs(accepted: string) {
  const { json: personas } = await api.ask('GET', '/demo/personas')
  const { persona } = personas.items.find((one: { persona: string }) => one.persona.startsWith('director'))
  const entered = await api.ask('POST', '/demo/sign-in', { persona })
  const cookie = String(entered.headers['set-cookie']).split(';')[0] ?? ''
  const answer = await api.app.inject({
    ...{ method: 'GET', url: `/api/v1${LONG}` },
    headers: { cookie, 'accept-encoding': accepted },
  })
  return { headers: answer.headers, bytes: answer.rawPayload }
}
