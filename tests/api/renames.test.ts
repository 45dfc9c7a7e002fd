import { beforeAll, describe, expect, it } from 'vitest'
import { type Api, type Ask, openApi } from '../factories/api.ts'

let api: Api
let administrator: Ask
let deputy: Ask
beforeAll(async () => {
  api = await openApi()
  administrator = await api.as('administrator')
  deputy = await api.as('deputy-vkpt')
})

const rename = async (ask: Ask, path: string, code: string) => {
  const { json } = await ask('GET', path)
  return ask('POST', `${path}/rename?lang=ru`, { code, version: json.version, reason: 'Новая нумерация' })
}

describe('a record that gets another code', () => {
  it('keeps all that refers to it, and its history', async () => {
    const before = (await administrator('GET', '/zones/Z3')).json.record
    const { total } = (await administrator('GET', '/stations?zone=Z3')).json
    expect(total).toBeGreaterThan(0)
    const change = { record: { ...before, hoursPerDay: 7 }, version: 1 }
    expect((await administrator('PUT', '/zones/Z3', change)).status).toBe(200)
    expect((await rename(administrator, '/zones/Z3', 'ТОК-1')).json.record).toEqual({
      ...before,
      hoursPerDay: 7,
      code: 'ТОК-1',
    })
    expect((await administrator('GET', '/stations?zone=%D0%A2%D0%9E%D0%9A-1')).json.total).toBe(total)
    expect((await administrator('GET', '/stations?zone=Z3')).json.total).toBe(0)
    const { items } = (await administrator('GET', `/zones/${encodeURIComponent('ТОК-1')}/history`)).json
    expect(items.map((item: { act: string; fields: { column: string }[] }) => item.fields.length)).toEqual([
      1,
      1,
      expect.any(Number),
    ])
    expect(items[0]).toMatchObject({
      reason: 'Новая нумерация',
      fields: [{ column: 'code', before: 'Z3', after: 'ТОК-1' }],
    })
    expect(items.at(-1)).toMatchObject({ act: 'create', cause: 'demo' })
  })

  it('is asked for by its old code, and the answer names the new one', async () => {
    const { status, json } = await administrator('GET', '/zones/Z3?lang=ru')
    expect([status, json.code]).toEqual([404, 'server.not-found'])
    expect(json.detail).toContain('«ТОК-1»')
  })

  it('leaves its old code to another record, which has a history of its own', async () => {
    const { record } = (await administrator('GET', `/zones/${encodeURIComponent('ТОК-1')}`)).json
    expect((await administrator('POST', '/zones', { record: { ...record, code: 'Z3' } })).status).toBe(201)
    expect((await administrator('GET', '/zones/Z3/history')).json.items).toHaveLength(1)
    const { items } = (await administrator('GET', `/zones/${encodeURIComponent('ТОК-1')}/history`)).json
    expect(items).toHaveLength(3)
  })

  it('takes no code that another bears, and none of another organisation', async () => {
    const taken = await rename(administrator, '/zones/Z4', 'Z5')
    expect([taken.status, taken.json.code]).toEqual([409, 'record.key-taken'])
    const foreign = await rename(deputy, '/zones/Z4', 'Z44')
    expect([foreign.status, foreign.json.code]).toEqual([403, 'server.forbidden'])
    expect((await administrator('GET', '/zones/Z4')).status).toBe(200)
  })

  it('is still acted for when it is an organisation or a person', async () => {
    const { person } = (await administrator('GET', '/me')).json
    expect((await rename(administrator, '/organisations/VKPT', 'ВКПТ')).status).toBe(200)
    const { json } = await deputy('GET', '/me')
    expect(json.assignment.organisation).toBe('ВКПТ')
    const zones = (await deputy('GET', `/zones?owner=${encodeURIComponent('ВКПТ')}`)).json
    expect(zones.total).toBeGreaterThan(0)
    const [zone] = zones.items
    expect((await deputy('GET', `/zones/${encodeURIComponent(zone.code)}`)).json.acts.edit).toBeNull()
    expect((await rename(administrator, `/persons/${person.code}`, 'ЧЕЛ-1')).status).toBe(200)
    expect((await administrator('GET', '/me')).json.person).toEqual({ ...person, code: 'ЧЕЛ-1' })
    // Who changed what is told by name also for what was changed under the old code.
    const { items } = (await administrator('GET', `/zones/${encodeURIComponent('ТОК-1')}/history`)).json
    expect(items[0].person).toContain(' ')
  })

  it('is found again in the plans of the year, also by a step that is taken back', async () => {
    const plans = '/years/2025/plans'
    const { version } = (await administrator('POST', plans, { note: 'первый' })).json
    await administrator('POST', `${plans}/${version}/planning`, { revision: 1, kind: 'all', seconds: 2 })
    await api.context.background.settled()
    const board = async () => (await administrator('GET', `${plans}/${version}`)).json
    const planned = await board()
    const block = planned.blocks.find(({ resource }: { resource: string }) => resource === 'Z6')
    const body = { revision: planned.plan.revision, blocks: [block.id] }
    expect((await administrator('POST', `${plans}/${version}/removals`, body)).status).toBe(200)
    const before = await board()
    expect((await rename(administrator, `/groups/${encodeURIComponent(block.group)}`, 'ГР-1')).status).toBe(
      200,
    )
    expect((await rename(administrator, '/zones/Z6', 'ЭЛ-6')).status).toBe(200)
    const after = await board()
    const renamed = (text: string) => text.replaceAll(block.group, 'ГР-1').replaceAll('"Z6"', '"ЭЛ-6"')
    const sorted = (blocks: { id: string }[]) => blocks.map(one => JSON.stringify(one)).toSorted()
    expect(sorted(after.blocks)).toEqual(sorted(JSON.parse(renamed(JSON.stringify(before.blocks)))))
    expect(after.violations).toEqual(before.violations)
    expect(after.unplaced).toHaveLength(before.unplaced.length)
    const undone = await administrator('POST', `${plans}/${version}/undo`, { revision: after.plan.revision })
    expect(undone.status, undone.json.detail).toBe(200)
    expect(undone.json.blocks).toContainEqual({ ...JSON.parse(renamed(JSON.stringify(block))) })
  })
})
