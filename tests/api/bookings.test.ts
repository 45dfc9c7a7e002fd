import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Api, type Ask, openApi } from '../factories/api.ts'
import { codeOf, DAY, decide, inRole, wish } from '../factories/bookings.ts'

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

const lettersAbout = async (number: number) => {
  const { rows } = await sql<{ person: string }>`
    select person from notices.outbox where kind = 'booking' and link = ${`/bookings?booking=${number}`}
    order by id`.execute(api.context.database.owner)
  return rows.map(({ person }) => person)
}

/** The lesson of the timetable in force that takes the most of a zone on a date, and when. */
async function busiest(zone: string) {
  for (let at = 0; at < 40; at++) {
    const day = new Date(Date.UTC(2025, 8, 8 + 7 * Math.floor(at / 5) + (at % 5))).toISOString().slice(0, 10)
    const { json } = await director('GET', `/zone-weeks/${zone}?day=${day}`)
    const found = json.takings.find((one: { kind: string }) => one.kind === 'practice')
    if (found) return found
  }
  throw new Error('no practice in the zone')
}
const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

describe('an employer that asks for places of a zone', () => {
  let number: number

  it('sees before it asks that they are free, and that the owner must say why it opens at that hour', async () => {
    const { status, json } = await plant('POST', '/bookings/check', wish())
    expect([status, json.refusal, json.free, json.seats, json.needsReason]).toEqual([200, null, 12, 12, true])
    expect(json.conflicts[0]).toMatchObject({ weight: 'needsReason', code: 'bookings.closed-hours' })
    expect(json.isApprovedAtOnce).toBe(false)
  })

  it('asks, and those who decide about the zone are told', async () => {
    const { status, json } = await plant('POST', '/bookings', wish())
    expect([status, json.status]).toEqual([201, 'requested'])
    number = json.number
    expect(await lettersAbout(number)).toEqual(['SMOLAPO-02', 'SMOLAPO-06'])
    const { json: list } = await head('GET', '/bookings?from=2025-11-01&to=2025-11-30')
    expect(list.items).toMatchObject([{ number, isMyZone: true, isMine: false, status: 'requested' }])
    expect(list.items[0].isOver).toBe(false)
    const later = { 'x-kuznitsa-date': '2025-12-01' }
    const { json: tooLate } = await plant('GET', `/bookings/${number}`, undefined, later)
    expect([tooLate.booking.status, tooLate.booking.isOver]).toEqual(['requested', true])
  })

  it('cannot decide itself, nor can who owns another zone, teaches or studies', async () => {
    expect(codeOf(await decide(plant, number, 'approve', 'Нужно'))).toEqual([409, 'access.role-only-reads'])
    for (const ask of [vyazma, teacher, student])
      expect((await decide(ask, number, 'approve', 'Нужно')).status).toBe(404)
    expect(codeOf(await decide(dispatcher, number, 'approve', 'Нужно'))).toEqual([
      409,
      'access.role-only-reads',
    ])
  })

  it('is given them by the zone’s head with a reason, and those who asked are told', async () => {
    expect(codeOf(await decide(head, number, 'approve'))).toEqual([409, 'bookings.reason-needed'])
    expect(codeOf(await decide(head, number, 'approve', 'Мастер остаётся', 9))).toEqual([
      ...[409, 'bookings.changed-meanwhile'],
    ])
    const { json } = await decide(head, number, 'approve', 'Мастер остаётся')
    expect(json.status).toBe('approved')
    expect((await lettersAbout(number)).at(-1)).toBe('DNEPR-STANKO-01')
    expect(codeOf(await decide(head, number, 'approve', 'Ещё раз', 2))).toEqual([409, 'bookings.not-open'])
  })

  it('holds them: six more are free, and seven are explained away by name, or without one for strangers', async () => {
    const six = await vyazma('POST', '/bookings/check', wish({ organisation: 'VKPT', places: 6 }))
    expect(six.json).toMatchObject({ refusal: null, free: 6 })
    const seven = await vyazma('POST', '/bookings/check', wish({ organisation: 'VKPT', places: 7 }))
    expect(seven.json.refusal.code).toBe('bookings.too-few-places')
    expect(seven.json.refusal.sentence).toContain('свободно 6 из 12')
    expect(seven.json.refusal.sentence).not.toContain('Наладчики')
    const own = await head('POST', '/bookings/check', wish({ organisation: 'SMOLAPO', places: 7 }))
    expect(own.json.refusal.sentence).toContain('Наладчики ЧПУ')
    expect(own.json.near.length).toBeGreaterThan(0)
    expect((await vyazma('POST', '/bookings', wish({ organisation: 'VKPT', places: 7 }))).status).toBe(409)
  })

  it('is seen in the week of the zone: by name on both sides, and as taken places by others', async () => {
    const taken = async (ask: Ask) =>
      (await ask('GET', `/zone-weeks/Z3?day=${DAY}`)).json.takings.find(
        (one: { kind: string; date: string }) => one.kind === 'booking' && one.date === DAY,
      )
    expect(await taken(head)).toMatchObject({ booking: number, places: 6, startsAt: 1110, isFirm: true })
    expect(await taken(teacher)).toMatchObject({ booking: null, places: 6, name: { ru: 'бронирование' } })
    expect(await taken(student)).toBeUndefined()
  })

  it('is held: the register of reservations changes, ends or makes none of its kind', async () => {
    const address = `/reservations/${encodeURIComponent(`Б-${number}-1`)}`
    const { record, version, acts } = (await head('GET', address)).json
    expect(acts.edit.code).toBe('zones.held-by-booking')
    const held = [409, 'zones.held-by-booking']
    expect(codeOf(await head('PUT', address, { record: { ...record, kind: 'other' }, version }))).toEqual(
      held,
    )
    expect(codeOf(await head('POST', '/reservations', { record: { ...record, code: 'X' } }))).toEqual(held)
  })

  it('has a history, and its use is recorded by the zone’s side once the day has come', async () => {
    const { json } = await plant('GET', `/bookings/${number}`)
    expect(json.history.map((one: { status: string }) => one.status)).toEqual(['requested', 'approved'])
    expect(json.acts.cancel).toBeNull()
    expect(json.acts.approve.sentence).toBeTruthy()
    const use = { date: DAY, places: 5, minutes: 120, note: null }
    expect(codeOf(await head('POST', `/bookings/${number}/uses`, use))).toEqual([409, 'bookings.use-ahead'])
    expect((await student('GET', `/bookings/${number}`)).status).toBe(404)
  })

  it('gives them back when it cancels, with a reason', async () => {
    expect(codeOf(await decide(plant, number, 'cancel', null, 2))).toEqual([409, 'bookings.unexplained'])
    expect((await decide(plant, number, 'cancel', 'Цех стоит', 2)).json.status).toBe('cancelled')
    const { json } = await vyazma('POST', '/bookings/check', wish({ organisation: 'VKPT', places: 12 }))
    expect(json.free).toBe(12)
  })
})

describe('what the timetable takes of a zone', () => {
  it('stands against a booking, with the group that is there', async () => {
    const practice = await busiest('Z3')
    const then = {
      ...{ startsOn: practice.date, endsOn: practice.date, weekdays: [1, 2, 3, 4, 5, 6], places: null },
      ...{ startsAt: clock(practice.startsAt), endsAt: clock(practice.endsAt) },
    }
    const { json } = await plant('POST', '/bookings/check', wish(then))
    expect(json.refusal.code).toBe('bookings.too-few-places')
    expect(json.refusal.sentence).toContain(practice.name.ru)
  })
})

describe('an organisation without an agreement in force', () => {
  it('asks for others’ zones in vain, and is told what to sign', async () => {
    await sql`update app.agreements set ends_on = '2025-06-30' where organisation = 'VKPT' and kind = 'network'`.execute(
      api.context.database.owner,
    )
    const { json } = await vyazma('POST', '/bookings/check', wish({ organisation: 'VKPT' }))
    expect(json.refusal.code).toBe('bookings.no-agreement')
    expect(json.refusal.sentence).toContain('соглашения')
    await sql`update app.agreements set ends_on = null where organisation = 'VKPT' and kind = 'network'`.execute(
      api.context.database.owner,
    )
  })
})
