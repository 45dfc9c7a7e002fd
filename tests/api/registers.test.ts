import { beforeAll, describe, expect, it } from 'vitest'
import { registerContracts } from '#contract/register-contracts.ts'
import { openWorkbookArchive } from '#documents/sheets/open-archive.ts'
import { readSheets } from '#documents/sheets/read-sheets.ts'
import { type Api, type Ask, openApi } from '../factories/api.ts'

let api: Api
let administrator: Ask
let deputy: Ask
beforeAll(async () => {
  api = await openApi()
  administrator = await api.as('administrator')
  deputy = await api.as('deputy-smolapo')
})

const zoneOf = async (ask: Ask, code: string) => (await ask('GET', `/zones/${code}`)).json

/** What the cells of a spreadsheet hold, row by row. */
async function textsOf(bytes: Uint8Array): Promise<string[][]> {
  const rows: string[][] = []
  await readSheets(
    bytes,
    () =>
      ({ cells }) =>
        rows.push(cells.map(cell => String(cell?.value))),
  )
  return rows
}

describe('the registers', () => {
  it.each(
    Object.values(registerContracts),
  )('$register.name: lists, opens, tells history, exports', async contract => {
    const list = await administrator('GET', `${contract.list.path}?limit=3`)
    expect(list.status, list.json.detail).toBe(200)
    expect(list.json.total).toBeGreaterThan(0)
    const [record] = list.json.items
    const key = contract.register.key.map(column => record[column]).join('~')
    const address = `${contract.list.path}/${encodeURIComponent(key)}`
    expect((await administrator('GET', address)).json.record).toEqual(record)
    const history = await administrator('GET', `${address}/history`)
    expect(history.json.items.at(-1)).toMatchObject({ act: 'create', cause: 'demo' })
    const file = await administrator('GET', `${contract.list.path}.xlsx?limit=1`)
    expect(file.status).toBe(200)
    await expect(openWorkbookArchive(file.bytes)).resolves.toBeDefined()
  })

  it('answers to every register that no session reads nothing', async () => {
    for (const { list, workbook } of Object.values(registerContracts)) {
      expect((await api.ask('GET', list.path)).status).toBe(401)
      expect((await api.ask('GET', workbook.path)).status).toBe(401)
    }
  })

  it('shows what references read like, filters, searches and sorts', async () => {
    const { json } = await deputy('GET', '/zones?kind=zone&sort=-code&limit=2')
    expect(json.items.map((zone: { code: string }) => zone.code)).toEqual(['Z9', 'Z8'])
    expect(json.total).toBe(9)
    expect(Object.keys(json.labels)).toEqual(expect.arrayContaining(['organisations', 'sites']))
    const found = await deputy('GET', `/zones?q=${encodeURIComponent('токарн')}&kind=zone`)
    expect(found.json.items[0].code).toBe('Z3')
  })

  it('sums up a whole list, whatever its window: the money of all agreements is 152 874 316.48 roubles', async () => {
    const { json } = await administrator('GET', '/commitments?on=2025-01-24&limit=1')
    expect(json.sums).toEqual({ amount: 15_287_431_648 })
    const own = await administrator('GET', '/commitments?on=2025-01-24&source=employer')
    expect(own.json.sums).toEqual({ amount: 3_687_431_648 })
  })

  it('names what a filter asks for, even where it leaves no row', async () => {
    const { json } = await deputy('GET', '/equipment?zone=Z3&q=nothing-has-this-name')
    expect(json.total).toBe(0)
    expect(json.labels.zones.Z3).toContain('Z3')
  })

  it('gives only the records of the keys asked for, also where a key has several parts', async () => {
    const { json } = await deputy('GET', '/subgroups?limit=2')
    const keys = json.items.map((one: { group: string; number: number }) => `${one.group}~${one.number}`)
    const asked = await deputy('GET', `/subgroups?keys=${encodeURIComponent(keys.join(','))}`)
    expect(asked.json.items).toEqual(json.items)
  })

  it('exports what a list shows: the columns chosen in their order, references by name', async () => {
    const file = await deputy('GET', '/zones.xlsx?keys=Z3&columns=owner,name')
    expect(await textsOf(file.bytes)).toEqual([
      ['Владелец', 'Название'],
      ['СмолАПО', 'Токарная обработка на станках с ЧПУ'],
    ])
    const wrong = await deputy('GET', '/zones.xlsx?columns=owner,colour')
    expect([wrong.status, wrong.json.issues[0].path]).toEqual([422, 'columns'])
  })

  it('shows and exports a subject by its index and its name', async () => {
    const { json } = await deputy('GET', '/teaching-loads?limit=1')
    const [{ group, index }] = json.items
    const name = json.labels.curriculumRows[`${group}~${index}`]
    expect(name).toMatch(new RegExp(`^${index} \\S`))
    const file = await deputy('GET', `/teaching-loads.xlsx?group=${encodeURIComponent(group)}&columns=index`)
    expect((await textsOf(file.bytes)).flat()).toContain(name)
  })

  it('says every wrong parameter at once', async () => {
    const { status, json } = await deputy(
      'GET',
      '/zones?limit=9999&sort=colour&colour=red&on=2025-02-30&lang=en',
    )
    expect(status).toBe(422)
    expect(json.issues.map((issue: { path: string }) => issue.path).sort()).toEqual([
      'colour',
      'limit',
      'on',
      'sort',
    ])
    expect(json.title).toBe('Check what was entered')
  })
})

describe('changing a record', () => {
  it('keeps the change with who made it', async () => {
    const { record, version } = await zoneOf(deputy, 'Z3')
    const changed = await deputy('PUT', '/zones/Z3', {
      record: { ...record, hoursPerDay: 9.5 },
      version,
      reason: 'ремонт',
    })
    expect(changed.json).toMatchObject({ record: { hoursPerDay: 9.5 }, version: version + 1 })
    const { json } = await deputy('GET', '/zones/Z3/history')
    expect(json.items[0]).toMatchObject({
      act: 'update',
      cause: 'ui',
      reason: 'ремонт',
      role: 'deputy',
      organisation: 'СмолАПО',
      fields: [{ column: 'hoursPerDay', before: 10, after: 9.5 }],
    })
    expect(json.items[0].person).toContain((await deputy('GET', '/me')).json.person.name)
  })

  it('tells the second of two people who edit one record who was faster', async () => {
    const { record, version } = await zoneOf(deputy, 'Z4')
    expect(
      (await administrator('PUT', '/zones/Z4', { record: { ...record, shifts: 1 }, version })).status,
    ).toBe(200)
    const second = await deputy('PUT', '/zones/Z4', { record: { ...record, shifts: 3 }, version })
    expect(second.status).toBe(412)
    expect(second.json).toMatchObject({
      code: 'server.conflict',
      current: { record: { shifts: 1 }, version: version + 1 },
      changedBy: { person: expect.any(String) },
    })
    expect((await zoneOf(deputy, 'Z4')).record.shifts).toBe(1)
  })

  it('says all that is wrong with a record, in the reader’s language, and saves nothing', async () => {
    const { record, version } = await zoneOf(deputy, 'Z3')
    const bad = {
      ...record,
      name: '',
      shifts: 7,
      hoursPerDay: 9.55,
      startsOn: '2025-02-30',
      kind: 'garden',
      colour: 1,
    }
    const { status, json } = await deputy(
      'PUT',
      '/zones/Z3',
      { record: bad, version },
      { 'accept-language': 'en' },
    )
    expect(status).toBe(422)
    const said = Object.fromEntries(
      json.issues.map((i: { path: string; message: string }) => [i.path, i.message]),
    )
    expect(said).toEqual({
      'record.name': 'Fill this field in.',
      'record.shifts': 'At most 3.',
      'record.hoursPerDay': 'At most 1 digits behind the point.',
      'record.startsOn': 'A date that the calendar holds, such as 2025-01-24.',
      'record.kind': 'One of: zone, workshop.',
      'record.colour': 'There is no such field.',
    })
    expect((await zoneOf(deputy, 'Z3')).version).toBe(version)
  })

  it('refuses a key that is taken, a reference that leads nowhere, a key that changes, an end before the start', async () => {
    const { record, version } = await zoneOf(administrator, 'Z5')
    const twin = await administrator('POST', '/zones', { record })
    expect([twin.status, twin.json.code]).toEqual([409, 'record.key-taken'])
    const lost = await administrator('POST', '/zones', { record: { ...record, code: 'Z77', site: 'MOON-1' } })
    expect([lost.status, lost.json.code]).toEqual([409, 'record.unknown-reference'])
    const renamed = await administrator('PUT', '/zones/Z5', { record: { ...record, code: 'Z55' }, version })
    expect([renamed.status, renamed.json.code]).toEqual([409, 'server.key-fixed'])
    const backwards = await administrator('PUT', '/zones/Z5', {
      record: { ...record, endsOn: '2001-01-01' },
      version,
    })
    expect(backwards.json.issues[0].path).toBe('record.endsOn')
  })

  it('adds a record and ends it once, with a reason', async () => {
    const { record } = await zoneOf(deputy, 'Z3')
    const code = 'SMOLAPO-M9'
    const added = await deputy('POST', '/zones', {
      record: { ...record, code, kind: 'workshop', startsOn: '2025-01-10' },
    })
    expect(added.status).toBe(201)
    const early = await deputy('POST', `/zones/${code}/end`, { endsOn: '2025-01-01', reason: 'ошибка' })
    expect([early.status, early.json.code]).toEqual([409, 'access.ends-before-start'])
    const ended = await deputy('POST', `/zones/${code}/end`, { endsOn: '2025-01-20', reason: 'переезд' })
    expect(ended.json.record).toMatchObject({ endsOn: '2025-01-20', endReason: 'переезд' })
    const again = await deputy('POST', `/zones/${code}/end`, { endsOn: '2025-01-21', reason: 'ещё раз' })
    expect([again.status, again.json.code]).toEqual([409, 'access.ended-already'])
    expect((await zoneOf(deputy, code)).acts.end.sentence).toContain('20.01.2025')
  })

  it('allows one base organisation at a time', async () => {
    const record = {
      organisation: 'VKPT',
      role: 'base',
      startsOn: '2025-01-10',
      reason: 'ошибка',
      endsOn: null,
      endReason: null,
    }
    const { status, json } = await administrator('POST', '/memberships', { record })
    expect([status, json.code]).toEqual([409, 'organisations.two-bases'])
  })
})
