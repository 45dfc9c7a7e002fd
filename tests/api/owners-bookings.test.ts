import { beforeAll, describe, expect, it } from 'vitest'
import { readSheets } from '#documents/sheets/read-sheets.ts'
import { type Api, type Ask, openApi } from '../factories/api.ts'
import { codeOf, decide, inRole, wish } from '../factories/bookings.ts'

let api: Api
let plant: Ask
let head: Ask
let director: Ask
let vyazma: Ask
let dispatcher: Ask
let teacher: Ask
let student: Ask

beforeAll(async () => {
  api = await openApi('plannedDemo')
  plant = await api.as('employerhr')
  head = await inRole(await api.as('zonehead'), 'zoneHead')
  director = await api.as('director')
  vyazma = await api.as('deputy-vkpt')
  dispatcher = await api.as('dispatcher-smolapo')
  teacher = await inRole(await api.as('zonehead'), 'teacher')
  student = await api.as('student')
})

describe('the owner', () => {
  it('takes its own zone at once, and its dispatcher asks', async () => {
    const own = wish({
      organisation: 'SMOLAPO',
      purpose: 'openDay',
      title: 'День открытых дверей',
      startsOn: '2025-11-12',
      endsOn: '2025-11-12',
      startsAt: '18:30',
    })
    expect(codeOf(await head('POST', '/bookings', own))).toEqual([409, 'bookings.reason-needed'])
    expect((await head('POST', '/bookings', { ...own, reason: 'Придут школьники' })).json.status).toBe(
      'approved',
    )
    expect((await dispatcher('POST', '/bookings', { ...own, places: 2 })).json.status).toBe('requested')
  })

  it('of two decisions at once about the last places makes one', async () => {
    const evening = { startsOn: '2025-11-19', endsOn: '2025-11-19', places: 8 }
    const [one, other] = [
      (await plant('POST', '/bookings', wish(evening))).json.number,
      (await vyazma('POST', '/bookings', wish({ ...evening, organisation: 'VKPT' }))).json.number,
    ]
    const both = await Promise.all([
      decide(head, one, 'approve', 'Вечером свободно'),
      decide(director, other, 'approve', 'Вечером свободно'),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
    expect(both.find(({ status }) => status === 409)?.json.code).toBe('bookings.too-few-places')
  })

  it('takes a list of bookings as a workbook, in the order of the screen', async () => {
    const { json } = await head('GET', '/bookings?from=2025-11-01&to=2025-11-30')
    const numbers = json.items.map(({ number }: { number: number }) => number).slice(0, 2)
    const file = await head(
      'GET',
      `/bookings.xlsx?from=2025-11-01&to=2025-11-30&numbers=${numbers.join(',')}`,
    )
    const rows: string[] = []
    await readSheets(file.bytes, () => row => rows.push(JSON.stringify(row)))
    expect(rows).toHaveLength(3)
    expect(rows[1]).toContain(`${numbers[0]}`)
  })
})

describe('whoever does not book', () => {
  it('is refused with a reason, or sees nothing', async () => {
    for (const ask of [teacher, student]) {
      const { json } = await ask('GET', '/bookings?from=2025-11-01&to=2025-11-30')
      expect([json.items, json.ask.code, json.asksFor]).toEqual([[], 'access.role-only-reads', []])
    }
    expect(codeOf(await plant('POST', '/bookings', wish({ organisation: 'VKPT' })))).toEqual([
      ...[409, 'access.another-organisations'],
    ])
  })
})
