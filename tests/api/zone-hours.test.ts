import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { readSheets } from '#documents/sheets/read-sheets.ts'
import { type Answer, type Api, type Ask, openApi } from '../factories/api.ts'

let api: Api
let director: Ask
let zoneHead: Ask
let guest: Ask
let employer: Ask

/** September 2025, seen on its Friday the 26th. */
const MONTH = 'from=2025-09-01&to=2025-09-30'
const ON = { 'x-kuznitsa-date': '2025-09-26' }

beforeAll(async () => {
  api = await openApi('plannedDemo')
  director = await api.as('director')
  zoneHead = await inRole('zoneHead')
  guest = await api.as('deputy-vkpt')
  employer = await inRole('employerHr')
})

/** Asks as a persona in one of the roles that the same person has. */
async function inRole(role: string): Promise<Ask> {
  const { json } = await api.ask('GET', '/demo/personas')
  const one = json.items.find((item: { role: string }) => item.role === role)
  const ask = await api.as(one.persona)
  return (method, path, body, headers = {}) =>
    ask(method, path, body, { ...headers, 'x-kuznitsa-assignment': one.assignment })
}

const get = (ask: Ask, path: string): Promise<Answer> => ask('GET', path, undefined, ON)
const ledger = async (ask: Ask, zone = 'Z3') => (await get(ask, `/zone-hours/${zone}?${MONTH}`)).json
const records = async (ask: Ask, zone = 'Z3', more = '') =>
  (await get(ask, `/zone-hours/${zone}/records?${MONTH}${more}`)).json
type Share = { organisation: string | null; name: string; planned: number; held: number }
type Use = {
  date: string
  organisation: string
  record: string
  planned: number
  held: number
  group: string
}
const sum = <T>(all: readonly T[], of: (one: T) => number) => all.reduce((total, one) => total + of(one), 0)

describe('the hours of zones', () => {
  it('are places × hours × open days: Z3 has 12 places for 10 hours on 26 days of September', async () => {
    const { json } = await get(director, `/zone-hours?${MONTH}`)
    const z3 = json.zones.find(({ zone }: { zone: string }) => zone === 'Z3')
    expect(z3.load.available).toBe(12 * 10 * 26)
    // Three of them are still to come: the 27th, the 29th and the 30th.
    expect(z3.load.byNow.available).toBe(12 * 10 * 23)
    expect(z3.load.plan).toBeCloseTo(z3.load.planned / z3.load.available)
    expect(json.total.planned).toBeCloseTo(sum(json.zones as { load: Share }[], ({ load }) => load.planned))
  })

  it('name a zone in the language of the reader', async () => {
    const { json } = await get(director, `/zone-hours?${MONTH}&lang=en`)
    const z3 = json.zones.find(({ zone }: { zone: string }) => zone === 'Z3')
    expect(z3.name).toBe('CNC turning')
    expect((await get(director, `/zone-hours/Z3?${MONTH}&lang=en`)).json.name).toBe('CNC turning')
    expect((await ledger(director)).name).toBe('Токарная обработка на станках с ЧПУ')
  })

  it('open to their records, which make up the figures, each lesson on a date once', async () => {
    const { load, shares } = await ledger(director)
    const { uses } = (await records(director)) as { uses: Use[] }
    expect(load.planned).toBeGreaterThan(0)
    expect(sum(uses, one => one.planned)).toBeCloseTo(load.planned)
    expect(sum(uses, one => one.held)).toBeCloseTo(load.byNow.held)
    expect(sum(shares as Share[], one => one.planned)).toBeCloseTo(load.planned)
    const held = uses.filter(one => one.held > 0).map(({ date, record }) => `${date} ${record}`)
    expect(new Set(held).size).toBe(held.length)
    expect(held.every(word => word.slice(0, 10) <= '2025-09-26')).toBe(true)
    const [first] = shares as Share[]
    const own = (await records(director, 'Z3', `&organisation=${first?.organisation}`)).uses as Use[]
    expect(sum(own, one => one.planned)).toBeCloseTo(first?.planned ?? -1)
  })

  it('carry the balance of each quota through the months, and say by which rule', async () => {
    const { balances, carrying } = await ledger(director)
    expect(carrying).toMatchObject({ percent: 100, months: 2 })
    for (const { months } of balances) {
      for (const [at, month] of months.entries()) {
        expect(month.balance).toBeCloseTo(month.carried + month.entitled - month.used)
        const before = months[at - 1]
        if (before) expect(Math.abs(month.carried)).toBeLessThanOrEqual(Math.abs(before.balance) + 1e-6)
      }
    }
    expect(balances.length).toBeGreaterThan(0)
  })

  it('are written as a spreadsheet, of others’ zones as far as the reader may know', async () => {
    const cells = async (ask: Ask) => {
      const { bytes, status } = await get(ask, `/zone-hours.xlsx?${MONTH}`)
      const rows: string[] = []
      await readSheets(bytes, () => row => rows.push(JSON.stringify(row)))
      return [status, rows.join('\n')] as const
    }
    const [status, whole] = await cells(director)
    expect([status, whole.includes('Загрузка участков')]).toEqual([200, true])
    const [, own] = await cells(employer)
    expect(own.split('\n').length).toBeLessThan(whole.split('\n').length)
  })
})

describe('who sees what of a ledger', () => {
  it('is all of it at the owner and in the office', async () => {
    const whole = await ledger(director)
    expect((await ledger(zoneHead)).shares).toEqual(whole.shares)
    expect(whole.isWhole).toBe(true)
  })

  it('is the own part elsewhere, and the rest without names', async () => {
    const whole = await ledger(director)
    for (const [ask, own] of [
      [guest, 'VKPT'],
      [employer, 'DNEPR-STANKO'],
    ] as const) {
      const seen = await ledger(ask)
      const named = (seen.shares as Share[]).map(({ organisation }) => organisation)
      expect(seen.isWhole).toBe(false)
      expect(named.filter(one => one !== null && one !== own)).toEqual([])
      expect(named.at(-1)).toBeNull()
      // The total stays that of the zone.
      expect(sum(seen.shares as Share[], one => one.planned)).toBeCloseTo(whole.load.planned)
      const { uses } = (await records(ask)) as { uses: Use[] }
      expect(new Set(uses.map(({ organisation }) => organisation)).size).toBeLessThanOrEqual(1)
      expect(JSON.stringify([seen.costs, seen.balances, seen.queue])).not.toMatch(/"SKS"|"SKM"/)
    }
  })

  it('is nothing for students and mentors', async () => {
    for (const role of ['student', 'teacher', 'mentor']) {
      const ask = await inRole(role)
      expect((await get(ask, `/zone-hours?${MONTH}`)).json.zones).toEqual([])
      expect((await get(ask, `/zone-hours/Z3?${MONTH}`)).status).toBe(404)
    }
  })

  it('is a quota with its price for the owner of the zone and for who holds it, and for nobody else', async () => {
    const quotas = async (ask: Ask) =>
      ((await get(ask, '/quotas?limit=500&on=2025-09-26')).json.items ?? []) as {
        zone: string
        organisation: string
      }[]
    const held = await quotas(employer)
    expect(held.length).toBeGreaterThan(0)
    expect(held.every(({ organisation }) => organisation === 'DNEPR-STANKO')).toBe(true)
    const seen = await quotas(guest)
    expect(seen.every(({ zone, organisation }) => zone === 'Z9' || organisation === 'VKPT')).toBe(true)
  })
})

describe('a machine that breaks', () => {
  const report = (ask: Ask, given: object = {}) =>
    ask('POST', '/zone-hours/Z3/breakdowns', { ...broken, ...given }, ON)
  let broken = { station: '', quantity: 2, startsOn: '2025-09-29', endsOn: '2025-10-10', note: 'шпиндель' }

  it('is reported by the zone’s people, takes its places out of the hours, and works again from a day on', async () => {
    const before = await ledger(zoneHead)
    broken = { ...broken, station: before.stations[0].code }
    const { status, json } = await report(zoneHead)
    expect([status, json.reservation]).toEqual([201, 'Z3-ПЛ-1'])
    const after = await ledger(zoneHead)
    // Two places × 10 hours on the 29th and the 30th.
    expect(after.load.downtimeBy.breakdown).toBe(40)
    expect(after.out.map(({ code }: { code: string }) => code)).toContain('Z3-ПЛ-1')
    const end = { worksFrom: '2025-09-30' }
    const ended = await zoneHead('POST', '/zone-hours/Z3/breakdowns/Z3-ПЛ-1/end', end, ON)
    expect(ended.json).toEqual({ endsOn: '2025-09-29' })
    expect((await ledger(zoneHead)).load.downtimeBy.breakdown).toBe(20)
    const again = await zoneHead('POST', '/zone-hours/Z3/breakdowns/Z3-ПЛ-1/end', end, ON)
    expect([again.status, again.json.code]).toEqual([409, 'zones.works-already'])
  })

  it('is seen by whoever repairs the day', async () => {
    const { rows } = await sql<{ kind: string; places: number }>`
      select kind, places from app.reservations where code = 'Z3-ПЛ-1'`.execute(api.context.database.owner)
    expect(rows).toEqual([{ kind: 'breakdown', places: 2 }])
    const dispatcher = await api.as('dispatcher-smolapo')
    const { json } = await dispatcher('POST', '/days/2025-09-29/repair', { until: '2025-09-29', asked: [] })
    expect(json.out).toContainEqual(
      expect.objectContaining({ kind: 'roomClosed', subject: 'Z3', startsOn: '2025-09-29', places: 2 }),
    )
  })

  it('cannot be more than there are, nor be reported by others', async () => {
    const many = await report(zoneHead, { quantity: 50 })
    expect([many.status, many.json.code]).toEqual([409, 'zones.fewer-stations'])
    expect((await report(guest)).status).toBe(409)
    expect((await report(employer)).status).toBe(409)
  })
})

describe('a booking of somebody else', () => {
  const wish = {
    ...{ zone: 'Z3', organisation: 'DNEPR-STANKO', purpose: 'workersTraining', title: 'Наладчики ЧПУ' },
    ...{ group: null, startsOn: '2025-09-24', endsOn: '2025-09-24', weekdays: [3] },
    ...{ startsAt: '18:30', endsAt: '20:30', places: 6 },
  }
  const shareOf = (seen: { shares: Share[] }, organisation: string | null) =>
    seen.shares.find(share => share.organisation === organisation)

  it('stands in the queue, is planned once it is approved, and held as far as its use is confirmed, at its price', async () => {
    const before = await ledger(guest)
    const asked = (title: string) => employer('POST', '/bookings', { ...wish, title })
    const { number } = (await asked('Первая')).json
    const second = (await asked('Вторая')).json.number
    const { queue } = await ledger(zoneHead)
    expect(queue.map(({ booking }: { booking: number }) => booking)).toEqual([number, second])
    expect(queue[0].reason).toMatch(/^Заявка № 1 \(Днепр-Станко\) идёт раньше.* а подана она раньше\.$/)
    expect((await ledger(employer)).queue).toEqual([])
    const approve = { act: 'approve', revision: 1, reason: 'Цех просит вечер' }
    expect((await zoneHead('POST', `/bookings/${number}/decisions`, approve)).status).toBe(201)
    const use = { date: '2025-09-24', places: 5, minutes: 120, note: null }
    expect((await zoneHead('POST', `/bookings/${number}/uses`, use, ON)).status).toBe(201)
    const seen = await ledger(employer)
    // 6 places × 2 hours; 5 came.
    expect(shareOf(seen, 'DNEPR-STANKO')).toMatchObject({ planned: 12, held: 10 })
    // 10 hours at 210 roubles.
    expect(seen.costs).toMatchObject([
      { organisation: 'DNEPR-STANKO', held: 10, amount: 210_000, unpriced: 0 },
    ])
    const after = await ledger(guest)
    expect((shareOf(after, null)?.planned ?? 0) - (shareOf(before, null)?.planned ?? 0)).toBeCloseTo(12)
    expect(JSON.stringify([after, await records(guest)])).not.toContain('DNEPR-STANKO')
  })
})
