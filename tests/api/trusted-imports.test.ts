import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { readWorkbook } from '#documents/exchange/read-workbook.ts'
import { writeWorkbook } from '#documents/exchange/write-workbook.ts'
import { readSheets } from '#documents/sheets/read-sheets.ts'
import { allSentences } from '#domain/all-sentences.ts'
import type { ClusterRegisters } from '#domain/exchange/cluster-workbook.ts'
import { buildApp } from '#server/http/app.ts'
import { openRoutes } from '#server/wiring/routes.ts'
import { type Api, type Ask, openApi } from '../factories/api.ts'
import { importedBy } from '../factories/imported.ts'
import { uploadOf } from '../factories/upload.ts'

let api: Api
let administrator: Ask
let director: Ask
let deputy: Ask
beforeAll(async () => {
  api = await openApi()
  administrator = await api.as('administrator')
  director = await api.as('director')
  deputy = await api.as('deputy-vkpt')
})

/** The workbook as it is taken out, some of its registers changed by hand. */
async function takenOut(ask: Ask) {
  const { bytes } = await ask('GET', '/workbook.xlsx')
  const { registers, takenOut: stamp } = await readWorkbook(bytes)
  return (change: (registers: Partial<ClusterRegisters>) => Partial<ClusterRegisters>) =>
    writeWorkbook(change(registers), 'ru', stamp)
}

const bring = async (ask: Ask, bytes: Promise<Uint8Array>) =>
  importedBy(ask, 'workbook', 'книга.xlsx', await bytes)

const apply = (ask: Ask, run: { id: string; fingerprint: string | null }) =>
  ask('POST', `/imports/${run.id}/apply?lang=ru`, { fingerprint: run.fingerprint })

/** Changes some cells of a zone in the web. */
async function changeZone(ask: Ask, code: string, cells: object) {
  const { record, version } = (await ask('GET', `/zones/${code}`)).json
  const saved = await ask('PUT', `/zones/${code}`, { record: { ...record, ...cells }, version })
  expect(saved.status, saved.json.detail).toBe(200)
}

const withZone =
  (code: string, cells: object) =>
  ({ zones = [] }: Partial<ClusterRegisters>): Partial<ClusterRegisters> => ({
    zones: zones.map(zone => (zone.code === code ? { ...zone, ...cells } : zone)),
  })

describe('a workbook that was taken out before others went on', () => {
  it('changes back nothing that it never touched, and tells of what both have changed', async () => {
    const change = await takenOut(administrator)
    await changeZone(director, 'Z1', { hoursPerDay: 7, name: 'Сварка директора' })
    const untouched = await bring(administrator, change(withZone('Z2', { hoursPerDay: 5 })))
    expect(untouched).toMatchObject({ kept: 2, contested: 0 })
    expect(untouched.changes[0].cells).toMatchObject([{ key: 'Z2', column: 'hoursPerDay' }])
    const both = await bring(administrator, change(withZone('Z1', { name: 'Сварка администратора' })))
    expect(both).toMatchObject({ kept: 1, contested: 1 })
    expect(both.changes[0].cells).toMatchObject([
      {
        key: 'Z1',
        before: 'Сварка директора',
        after: 'Сварка администратора',
        newer: { person: expect.stringMatching(/ /) },
      },
    ])
    expect((await apply(administrator, both)).status).toBe(200)
    expect((await administrator('GET', '/zones/Z1')).json.record).toMatchObject({
      name: 'Сварка администратора',
      hoursPerDay: 7,
    })
  })

  it('may be worked on and brought again and again: its own changes are nobody else’s', async () => {
    const change = await takenOut(administrator)
    const first = await bring(administrator, change(withZone('Z7', { hoursPerDay: 5 })))
    expect((await apply(administrator, first)).status).toBe(200)
    const back = await bring(administrator, change(withZone('Z7', {})))
    expect(back).toMatchObject({ kept: 0, contested: 0 })
    expect(back.changes[0].cells).toMatchObject([{ key: 'Z7', before: 5, newer: null }])
  })
})

describe('an import', () => {
  it('does what was shown or nothing: when records change meanwhile, it is to be looked at again', async () => {
    const change = await takenOut(administrator)
    const run = await bring(administrator, change(withZone('Z8', { hoursPerDay: 5, shifts: 1 })))
    await changeZone(director, 'Z8', { shifts: 1 })
    const refused = await apply(administrator, run)
    expect([refused.status, refused.json.code]).toEqual([409, 'exchange.registers-changed'])
    const again = (await administrator('GET', `/imports/${run.id}`)).json
    expect([again.state, again.changes[0].cells.length]).toEqual(['ready', 1])
    expect((await apply(administrator, again)).json.state).toBe('applied')
  })

  it('leaves a note of what it did, for its bringer and those who run the cluster, and for nobody else', async () => {
    const change = await takenOut(administrator)
    const run = await bring(
      administrator,
      change(({ places = [] }) => {
        const [first, ...rest] = places
        const ended = first && { ...first, endsOn: first.startsOn, endReason: 'Цех закрыт' }
        return { places: ended ? [ended, ...rest] : [] } as Partial<ClusterRegisters>
      }),
    )
    expect(run.changes).toMatchObject([{ register: 'places', changed: 1, ended: 1, created: 0 }])
    await apply(administrator, run)
    const outcome = [{ register: 'places', created: 0, changed: 1, ended: 1, renamed: 0 }]
    expect((await administrator('GET', `/imports/${run.id}`)).json).toMatchObject({
      state: 'applied',
      outcome,
    })
    const listed = async (ask: Ask) =>
      (await ask('GET', '/imports')).json.items.find((item: { id: string }) => item.id === run.id)
    expect(await listed(administrator)).toMatchObject({ isOwn: true, outcome, fileName: 'книга.xlsx' })
    expect(await listed(director)).toMatchObject({ isOwn: false, person: expect.stringMatching(/ /) })
    expect(await listed(deputy)).toBeUndefined()
    expect((await director('GET', `/imports/${run.id}`)).status).toBe(404)
    expect((await director('GET', `/imports/${run.id}/issues.xlsx`)).status).toBe(404)
  })

  it('tells beforehand of records that are another organisation’s', async () => {
    const change = await takenOut(deputy)
    const run = await bring(
      deputy,
      change(({ zones = [] }) => ({ zones: zones.map(zone => ({ ...zone, hoursPerDay: 8 })) })),
    )
    expect(run.foreign).toMatchObject([
      { register: 'zones', text: expect.stringContaining('другой организации') },
    ])
    expect(run.foreign[0].keys).toContain('Z3')
    expect((await apply(deputy, run)).status).toBe(403)
  })

  it('that is given up while it is read, or read by a server that was killed, is known as such', async () => {
    const { payload, headers } = uploadOf('workbook', 'книга.xlsx', await writeWorkbook({ zones: [] }))
    const { id } = (await administrator('POST', '/imports', payload, headers)).json
    expect((await administrator('DELETE', `/imports/${id}`)).status).toBe(204)
    await api.context.readings.settled()
    expect((await administrator('GET', `/imports/${id}`)).json).toMatchObject({
      state: 'cancelled',
      issues: [],
    })
    const left = (await administrator('POST', '/imports', payload, headers)).json.id
    await api.context.readings.settled({ stop: true })
    await sql`update exchange.imports set state = 'reading' where id = ${left}`.execute(
      api.context.database.owner,
    )
    await sql`update jobs.orders set state = 'running', result = null
      where id = (select reading from exchange.imports where id = ${left})`.execute(
      api.context.database.owner,
    )
    expect((await administrator('GET', `/imports/${left}`)).json.state).toBe('reading')
    const app = await buildApp({
      ...{ pages: '/nowhere', secure: false, logLevel: 'silent' },
      sentences: allSentences,
    })
    openRoutes(app, api.context)
    await app.ready()
    const { json } = await administrator('GET', `/imports/${left}?lang=ru`)
    expect([json.state, json.problem]).toEqual(['failed', expect.stringContaining('Сервер остановился')])
    expect((await apply(administrator, json)).status).toBe(409)
  })

  it('that nobody went on with is forgotten after two weeks, with all that it held', async () => {
    const change = await takenOut(administrator)
    const run = await bring(administrator, change(withZone('Z9', { hoursPerDay: 5 })))
    await sql`update exchange.imports set ordered_at = ordered_at - interval '15 days' where id = ${run.id}`.execute(
      api.context.database.owner,
    )
    const app = await buildApp({
      ...{ pages: '/nowhere', secure: false, logLevel: 'silent' },
      sentences: allSentences,
    })
    openRoutes(app, api.context)
    await app.ready()
    expect((await administrator('GET', `/imports/${run.id}`)).json).toMatchObject({
      state: 'cancelled',
      changes: [],
    })
  })

  it('gives its remarks as a list to work through', async () => {
    const change = await takenOut(administrator)
    const run = await bring(administrator, change(withZone('Z9', { site: 'MOON-1' })))
    const { bytes, headers } = await administrator('GET', `/imports/${run.id}/issues.xlsx?lang=ru`)
    expect(decodeURIComponent(String(headers['content-disposition']))).toContain(
      'Замечания – книга.xlsx.xlsx',
    )
    const rows: unknown[][] = []
    await readSheets(bytes, () => row => rows.push(row.cells.map(cell => cell?.value)))
    expect(rows[2]).toEqual([
      'ошибка',
      'Участки и мастерские',
      expect.any(Number),
      expect.stringMatching(/^F\d+$/),
      'Площадка',
      'MOON-1',
      expect.stringContaining('MOON-1'),
    ])
  })

  it('of a few rows is checked together with what the cluster has', async () => {
    const { subgroups = [], groups = [] } = (
      await readWorkbook((await administrator('GET', '/workbook.xlsx')).bytes)
    ).registers
    const [first] = subgroups
    const sheet = subgroups.slice(0, 1).map(one => ({ ...one, plannedStudents: one.plannedStudents + 1 }))
    const run = await bring(administrator, writeWorkbook({ subgroups: sheet }))
    expect(groups.some(({ code }) => code === first?.group)).toBe(true)
    // The group has as many students as before, and its subgroups one more.
    expect(run.state).toBe('refused')
    const said = run.issues.find(({ severity }: { severity: string }) => severity === 'error')
    expect(said).toMatchObject({ register: 'groups', value: first?.group })
  })
})

describe('a code that somebody changed in the workbook', () => {
  const recoded = (from: string, code: string) => (registers: Partial<ClusterRegisters>) => ({
    zones: (registers.zones ?? []).map(zone => (zone.code === from ? { ...zone, code } : zone)),
  })

  it('is taken for a renaming: history and references stay', async () => {
    const change = await takenOut(administrator)
    const run = await bring(administrator, change(recoded('Z5', 'УНИ-5')))
    expect(run.renames).toEqual([{ register: 'zones', from: 'Z5', to: 'УНИ-5', accepted: true }])
    expect(run.changes).toMatchObject([{ register: 'zones', created: 0, changed: 0, absent: 0 }])
    const applied = await apply(administrator, run)
    expect(applied.json.outcome).toEqual([
      { register: 'zones', created: 0, changed: 0, ended: 0, renamed: 1 },
    ])
    const path = `/zones/${encodeURIComponent('УНИ-5')}`
    expect((await administrator('GET', `${path}/history`)).json.items).toHaveLength(2)
    expect(
      (await administrator('GET', `/stations?zone=${encodeURIComponent('УНИ-5')}`)).json.total,
    ).toBeGreaterThan(0)
  })

  it('is brought a second time without a change, also where other sheets and older workbooks name it as before', async () => {
    const older = await takenOut(administrator)
    const change = await takenOut(administrator)
    const half = (registers: Partial<ClusterRegisters>) => ({
      ...recoded('SKS-M1', 'СВ-М1')(registers),
      // The stations still stand at the former code.
      stations: registers.stations ?? [],
    })
    const run = await bring(administrator, change(half))
    expect(run.renames).toMatchObject([{ from: 'SKS-M1', to: 'СВ-М1' }])
    expect((await apply(administrator, run)).status).toBe(200)
    const again = await bring(administrator, change(half))
    expect([again.state, again.renames, again.kept]).toEqual(['ready', [], 0])
    expect(
      again.changes.every((one: { created: number; changed: number }) => one.created + one.changed === 0),
    ).toBe(true)
    const said = again.issues.filter(({ code }: { code: string }) => code === 'reference.renamed')
    expect(said[0]).toMatchObject({
      severity: 'warning',
      value: 'SKS-M1',
      text: expect.stringContaining('СВ-М1'),
    })
    const old = await bring(
      administrator,
      older(registers => registers),
    )
    expect([old.renames, old.changes.filter((one: { created: number }) => one.created > 0)]).toEqual([[], []])
  })

  it('is a new record beside the old one when somebody says so', async () => {
    const change = await takenOut(administrator)
    const run = await bring(administrator, change(recoded('Z6', 'ЭЛ-6')))
    const { accepted: _, ...declined } = run.renames[0]
    const { json } = await administrator('PUT', `/imports/${run.id}/renames`, { declined: [declined] })
    expect(json.renames).toMatchObject([{ accepted: false }])
    expect(json.changes).toMatchObject([{ register: 'zones', created: 1, absent: 1 }])
    expect((await apply(administrator, json)).status).toBe(200)
    expect((await administrator('GET', '/zones/Z6')).status).toBe(200)
    expect((await administrator('GET', `/zones/${encodeURIComponent('ЭЛ-6')}`)).status).toBe(200)
  })

  it('is nobody’s to change at another organisation', async () => {
    const change = await takenOut(deputy)
    const run = await bring(deputy, change(recoded('Z4', 'ФР-4')))
    expect(run.foreign).toMatchObject([{ register: 'zones', keys: ['ФР-4'] }])
    expect((await apply(deputy, run)).status).toBe(403)
    expect((await administrator('GET', '/zones/Z4')).status).toBe(200)
  })
})

describe('a later edition of the production calendar', () => {
  const xml = (...days: string[]) =>
    new TextEncoder().encode(
      `<calendar year="2033"><holidays/><days>${days.map(day => `<day d="${day}" t="1"/>`).join('')}</days></calendar>`,
    )
  const bringDays = (...days: string[]) => importedBy(administrator, 'calendar', '2033.xml', xml(...days))

  it('takes back the days that it no longer names, shown beforehand', async () => {
    await apply(administrator, await bringDays('05.02', '05.03'))
    const run = await bringDays('05.03', '06.10')
    expect(run.changes).toMatchObject([
      {
        created: 1,
        changed: 1,
        cells: [{ key: '2033-05-02', column: 'kind', before: 'dayOff', after: 'usualDay' }],
      },
    ])
    expect((await apply(administrator, run)).status).toBe(200)
    const { items } = (await administrator('GET', '/calendar-days?day=2033-01-01..2033-12-31')).json
    expect(items.map(({ day, kind }: { day: string; kind: string }) => [day, kind])).toEqual([
      ['2033-05-02', 'usualDay'],
      ['2033-05-03', 'dayOff'],
      ['2033-06-10', 'dayOff'],
    ])
    const again = await bringDays('05.03', '06.10')
    expect(again.changes).toMatchObject([{ created: 0, changed: 0, unchanged: 3 }])
  })
})
