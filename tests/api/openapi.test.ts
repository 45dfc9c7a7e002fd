import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { allRoutes } from '#contract/all-routes.ts'
import { API_ROOT } from '#contract/http/route.ts'
import { openApiText } from '../../scripts/openapi-text.ts'
import { openApi } from '../factories/api.ts'

describe('the description of the API', () => {
  it('is what the contract says', () => {
    const written = readFileSync(new URL('../../src/contract/openapi.json', import.meta.url), 'utf8')
    expect(written === openApiText(), 'stale: run "npm run docs"').toBe(true)
  })

  it('names each route once', () => {
    const addresses = allRoutes.map(({ method, path }) => `${method} ${path}`)
    expect(new Set(addresses).size).toBe(addresses.length)
  })

  it('names no route that the server does not answer', async () => {
    const { app } = await openApi('nothing')
    const unserved = allRoutes.filter(({ method, path }) => !app.hasRoute({ method, url: API_ROOT + path }))
    expect(unserved).toEqual([])
  })
})
