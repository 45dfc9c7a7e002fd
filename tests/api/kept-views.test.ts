import { beforeAll, describe, expect, it } from 'vitest'
import { MOST_VIEWS } from '#domain/access/keep-view.ts'
import { type Api, type Ask, openApi } from '../factories/api.ts'

let api: Api
let deputy: Ask
beforeAll(async () => {
  api = await openApi()
  deputy = await api.as('deputy-smolapo')
})

const address = (name: string) => `/views/zones/${encodeURIComponent(name)}`
const keep = (ask: Ask, name: string, query: string) => ask('PUT', address(name), { query })
const views = async (ask: Ask) => (await ask('GET', '/views/zones')).json.items

describe('the views of lists', () => {
  it('are kept with the person, by name, and one of the same name gives way', async () => {
    expect((await keep(deputy, 'Станки', 'q=станки')).status).toBe(204)
    await keep(deputy, 'Наши', 'owner=VKPT')
    await keep(deputy, 'Наши', 'owner=SMOLAPO&sort=-name')
    expect(await views(deputy)).toEqual([
      { name: 'Наши', query: 'owner=SMOLAPO&sort=-name' },
      { name: 'Станки', query: 'q=станки' },
    ])
    // Signed in again, on another device.
    expect(await views(await api.as('deputy-smolapo'))).toHaveLength(2)
    expect((await deputy('GET', '/views/groups')).json.items).toEqual([])
  })

  it('are nobody else’s: another person neither sees nor forgets them', async () => {
    const administrator = await api.as('administrator')
    expect(await views(administrator)).toEqual([])
    expect((await administrator('DELETE', address('Наши'))).status).toBe(404)
    await keep(administrator, 'Наши', 'q=другое')
    expect((await views(deputy))[0]).toEqual({ name: 'Наши', query: 'owner=SMOLAPO&sort=-name' })
  })

  it('are forgotten one by one', async () => {
    expect((await deputy('DELETE', address('Станки'))).status).toBe(204)
    expect((await deputy('DELETE', address('Станки'))).status).toBe(404)
    expect(await views(deputy)).toHaveLength(1)
  })

  it('are of lists that there are, have a name, and are not without end', async () => {
    expect((await deputy('GET', '/views/planets')).status).toBe(404)
    expect((await keep(deputy, ' ', 'q=x')).status).toBe(422)
    expect((await keep(deputy, 'Долгий', 'q'.repeat(4001))).status).toBe(422)
    for (let at = 1; at < MOST_VIEWS; at++) await keep(deputy, `Вид ${at}`, '')
    const more = await keep(deputy, 'Ещё один', '')
    expect([more.status, more.json.code]).toEqual([409, 'access.too-many-views'])
    expect((await keep(deputy, 'Вид 7', 'q=x')).status).toBe(204)
  })

  it('are closed to whoever is not signed in', async () => {
    expect((await api.ask('GET', '/views/zones')).status).toBe(401)
  })
})
