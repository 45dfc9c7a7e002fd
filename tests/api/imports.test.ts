import { beforeAll, describe, expect, it } from 'vitest'
import { readWorkbook } from '#documents/exchange/read-workbook.ts'
import { writeWorkbook } from '#documents/exchange/write-workbook.ts'
import { type Api, type Ask, openApi } from '../factories/api.ts'
import { importedBy } from '../factories/imported.ts'
import { uploadOf } from '../factories/upload.ts'

let api: Api
let administrator: Ask
beforeAll(async () => {
  api = await openApi()
  administrator = await api.as('administrator')
})

const workbookOf = async (ask: Ask) =>
  (await readWorkbook((await ask('GET', '/workbook.xlsx')).bytes)).registers

const uploaded = (ask: Ask, bytes: Uint8Array, kind = 'workbook', name = 'книга.xlsx') =>
  importedBy(ask, kind, name, bytes)

describe('an import of the cluster’s workbook', () => {
  it('of what was exported a moment ago changes nothing', async () => {
    const { bytes } = await administrator('GET', '/workbook.xlsx')
    const dryRun = await uploaded(administrator, bytes)
    expect([dryRun.state, dryRun.problem]).toEqual(['ready', null])
    const touched = dryRun.changes.filter(
      (c: { created: number; changed: number }) => c.created + c.changed > 0,
    )
    expect(touched).toEqual([])
    const students = dryRun.changes.find((c: { register: string }) => c.register === 'enrolments')
    expect(students.unchanged).toBeGreaterThanOrEqual(564)
  })

  it('shows each changed cell before it is applied, changes nothing until then, and is applied once', async () => {
    const { zones = [] } = await workbookOf(administrator)
    const changed = zones.map(zone => (zone.code === 'Z3' ? { ...zone, shifts: 1 } : zone))
    const dryRun = await uploaded(administrator, await writeWorkbook({ zones: changed }))
    expect(dryRun.changes).toMatchObject([
      {
        register: 'zones',
        created: 0,
        changed: 1,
        cells: [{ key: 'Z3', column: 'shifts', before: 2, after: 1 }],
      },
    ])
    expect((await administrator('GET', '/zones/Z3')).json.record.shifts).toBe(2)
    expect((await administrator('POST', `/imports/${dryRun.id}/apply`)).json.state).toBe('applied')
    expect((await administrator('GET', '/zones/Z3')).json.record.shifts).toBe(1)
    const { json: history } = await administrator('GET', '/zones/Z3/history')
    expect(history.items[0]).toMatchObject({ cause: `import:${dryRun.id}`, role: 'administrator' })
    const again = await administrator('POST', `/imports/${dryRun.id}/apply`)
    expect([again.status, again.json.code]).toEqual([409, 'server.import-closed'])
  })

  it('with an error lists it by sheet, row and column, and cannot be applied', async () => {
    const { zones = [] } = await workbookOf(administrator)
    const broken = zones.map(zone => (zone.code === 'Z4' ? { ...zone, site: 'MOON-1' } : zone))
    const dryRun = await uploaded(administrator, await writeWorkbook({ zones: broken }))
    expect(dryRun.state).toBe('refused')
    const [error] = dryRun.issues.filter((issue: { severity: string }) => issue.severity === 'error')
    expect(error).toMatchObject({ register: 'zones', value: 'MOON-1', row: expect.any(Number) })
    expect(error.text).toContain('MOON-1')
    expect((await administrator('POST', `/imports/${dryRun.id}/apply`)).status).toBe(409)
    expect((await administrator('DELETE', `/imports/${dryRun.id}`)).status).toBe(204)
  })

  it('of another organisation’s records is refused whole', async () => {
    const { zones = [], places = [] } = await workbookOf(administrator)
    const deputy = await api.as('deputy-vkpt')
    const foreign = zones.map(zone => ({ ...zone, hoursPerDay: 8 }))
    const dryRun = await uploaded(deputy, await writeWorkbook({ zones: foreign, places }))
    const applied = await deputy('POST', `/imports/${dryRun.id}/apply`)
    expect([applied.status, applied.json.code]).toEqual([403, 'server.forbidden'])
    expect((await administrator('GET', '/zones?hoursPerDay=8')).json.total).toBe(0)
    expect((await administrator('GET', `/imports/${dryRun.id}`)).status).toBe(404)
  })

  it('that is no workbook says so', async () => {
    const dryRun = await uploaded(administrator, new TextEncoder().encode('not a spreadsheet'))
    expect(dryRun.state).toBe('refused')
    expect(dryRun.problem).toMatch(/\S/)
    const nothing = await administrator('POST', '/imports', { kind: 'workbook' })
    expect([nothing.status, nothing.json.code]).toEqual([415, 'server.wrong-media-type'])
    const { payload, headers } = uploadOf('poem', 'a.txt', new Uint8Array([1]))
    expect((await administrator('POST', '/imports', payload, headers)).json.code).toBe('server.no-file')
  })
})

describe('the palette', () => {
  it('finds records by words, within the role’s reach', async () => {
    const { json } = await administrator('GET', `/search?q=${encodeURIComponent('вязьма')}`)
    expect(json.items.map((item: { register: string }) => item.register)).toContain('organisations')
    const surname = (await administrator('GET', '/persons?subject=student&limit=1')).json.items[0].surname
    const student = await api.as('student')
    const found = await student('GET', `/search?q=${encodeURIComponent(surname)}`)
    expect(found.json.items.filter((item: { register: string }) => item.register === 'persons')).toEqual([])
  })
})
