import pg from 'pg'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Api, type Ask, openApi } from '../factories/api.ts'

let api: Api
let administrator: Ask
beforeAll(async () => {
  api = await openApi()
  administrator = await api.as('administrator')
})
afterEach(() => vi.restoreAllMocks())

/** What one call sends to the database; connections are open already. */
async function sentBy(path: string): Promise<string[]> {
  expect((await administrator('GET', path)).status).toBe(200)
  const query = vi.spyOn(pg.Client.prototype, 'query')
  await administrator('GET', path)
  return query.mock.calls.map(([text]) => String(text).trim().split(/\s+/).slice(0, 2).join(' '))
}

describe('a list', () => {
  // Four waits: the bearer; beginning and scope, which travel together; the page; and the end, for which nobody waits.
  it.each([
    '/enrolments?limit=100',
    '/enrolments?limit=100&sort=person&q=ан',
    '/zones?offset=1000',
  ])('%s asks the database for the bearer, the scope and the page, and for nothing else', async path => {
    expect(await sentBy(path)).toEqual([
      'select bearer.*,',
      'start transaction',
      expect.stringMatching(/^select set_config/),
      'with matched',
      'commit',
    ])
  })
})
