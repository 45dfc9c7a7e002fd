import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  agreementTimes,
  bookedTimes,
  bookingPeople,
  bookingsBetween,
  findBooking,
  firstBells,
  roomsSubstituted,
  usesBetween,
  usesOf,
} from '#database/bookings/bookings.queries.ts'
import { lockZone, saveBooking, saveBookingStatus, saveUse } from '#database/bookings/bookings.writes.ts'
import type { Database } from '#database/client/open-database.ts'
import { asOwner, inTransaction, type RequestScope, reading } from '#database/client/transactions.ts'
import { applyRegisters } from '#database/exchange/apply-registers.ts'
import type { Booking } from '#domain/bookings/booking.ts'
import { localDate } from '#domain/values/local-date.ts'
import { localTime } from '#domain/values/local-time.ts'
import { signedIn } from '../factories/acting.ts'
import { smallCluster } from '../factories/small-cluster.ts'
import { testDatabase } from '../factories/test-database.ts'

const A = 'organisations-A'
const B = 'organisations-B'
const DAYS = { from: localDate('2025-10-01'), to: localDate('2025-10-31') }

let database: Database
/** The owner of zone A. */
let head: RequestScope
/** Who asks for it. */
let asker: RequestScope
let director: RequestScope
let student: RequestScope
let elsewhere: RequestScope
let third: RequestScope
let number: number
beforeAll(async () => {
  database = await testDatabase()
  for (const cluster of ['first', 'second'])
    await asOwner(database, { cause: 'demo' }, tx => applyRegisters(tx, cluster, smallCluster(cluster)))
  const as = (role: Parameters<typeof signedIn>[1]['role'], organisation: string, cluster = 'first') =>
    signedIn(database, { role, cluster, organisation })
  head = await as('zoneHead', A)
  asker = await as('employerHr', B)
  director = await as('director', A)
  student = await as('student', B)
  third = await as('teacher', B)
  elsewhere = await as('director', A, 'second')
  number = await asked(asker)
})

const wish = {
  ...{
    zone: 'zones-A',
    organisation: B,
    purpose: 'workersTraining' as const,
    title: 'Секретный заказ',
    group: null,
  },
  ...{ startsOn: localDate('2025-10-06'), endsOn: localDate('2025-10-17'), weekdays: [1, 2] as const },
  ...{ startsAt: localTime('16:00'), endsAt: localTime('18:00'), places: 3, contact: null },
} as const

const asked = (scope: RequestScope, given: Partial<Booking> = {}) =>
  inTransaction(database, scope, { cause: 'ui' }, tx =>
    saveBooking(tx, { ...wish, status: 'requested', person: null, reason: null, ...given }),
  )

const change = (scope: RequestScope, of: number, given: Partial<Booking>) =>
  inTransaction(database, scope, { cause: 'ui' }, async tx => {
    await lockZone(tx, wish.zone)
    const booking = await findBooking(tx, of)
    if (!booking) throw new Error('not seen')
    await saveBookingStatus(tx, { ...booking, ...given, revision: booking.revision + 1 }, null)
  })

const seen = (scope: RequestScope) =>
  reading(database, scope, async reader => (await bookingsBetween(reader, DAYS)).map(one => one.number))

const reservations = async () => {
  const { rows } = await sql<{ code: string; startsOn: string; endsOn: string; reason: string }>`
    select code, starts_on, ends_on, reason from app.reservations where kind = 'booking' order by code`.execute(
    database.owner,
  )
  return rows
}

describe('a booking', () => {
  it('is read by those who ask, by the owner of the zone and the office, and by nobody else', async () => {
    for (const scope of [head, asker, director]) expect(await seen(scope)).toContain(number)
    for (const scope of [student, third, elsewhere]) expect(await seen(scope)).toEqual([])
  })

  it('tells other workers that places are taken, and never who or for what', async () => {
    const times = await reading(database, third, reader => bookedTimes(reader, DAYS))
    expect(times).toMatchObject([
      { number, zone: 'zones-A', places: 3, startsAt: '16:00', status: 'requested' },
    ])
    expect(JSON.stringify(times)).not.toContain('Секретный')
    expect(JSON.stringify(times)).not.toContain(B)
    for (const scope of [student, elsewhere])
      expect(await reading(database, scope, reader => bookedTimes(reader, DAYS))).toEqual([])
    expect(await reading(database, third, bookingPeople)).toEqual({})
  })

  it('is asked for in one’s own name alone, and approved at once only by the owner', async () => {
    await expect(asked(asker, { organisation: A })).rejects.toThrow(/row-level security/)
    await expect(asked(asker, { status: 'approved' })).rejects.toThrow(/row-level security/)
    await expect(asked(third)).rejects.toThrow(/row-level security|null value/)
  })

  it('is not approved by those who ask', async () => {
    await expect(change(asker, number, { status: 'approved' })).rejects.toThrow(/row-level security/)
    expect(await reservations()).toEqual([])
  })

  it('reserves its days once it is approved, one reservation for each run, without a name', async () => {
    await change(head, number, { status: 'approved' })
    expect(await reservations()).toEqual([
      {
        ...{ code: `Б-${number}-1`, startsOn: '2025-10-06', endsOn: '2025-10-07' },
        reason: `Бронирование № ${number}`,
      },
      {
        ...{ code: `Б-${number}-2`, startsOn: '2025-10-13', endsOn: '2025-10-14' },
        reason: `Бронирование № ${number}`,
      },
    ])
  })

  it('holds its reservations: the register cannot change them, not even the owner’s', async () => {
    const { numAffectedRows } = await inTransaction(database, head, { cause: 'ui' }, ({ db }) =>
      sql`update app.reservations set places = 1 where kind = 'booking'`.execute(db),
    )
    expect(numAffectedRows).toBe(0n)
  })

  it('is decided by the first of two who saw the same of it', async () => {
    const booking = await reading(database, head, reader => findBooking(reader, number))
    if (!booking) throw new Error('not seen')
    const late = { ...booking, status: 'cancelled' as const, cancelledFrom: localDate('2025-10-06') }
    await expect(
      inTransaction(database, head, { cause: 'ui' }, tx => saveBookingStatus(tx, late, null)),
    ).rejects.toThrow(/not the asker’s/)
  })

  it('has its use recorded by the zone’s side, and a later word takes the place of an earlier one', async () => {
    const use = { booking: number, date: localDate('2025-10-06'), places: 3, minutes: 120, note: null }
    const record = (scope: RequestScope, places: number) =>
      inTransaction(database, scope, { cause: 'ui' }, tx => saveUse(tx, { ...use, places }, null))
    await expect(record(asker, 3)).rejects.toThrow(/row-level security/)
    await record(head, 3)
    await record(head, 2)
    const { rows } = await sql`select places from app.booking_uses`.execute(database.owner)
    expect(rows).toEqual([{ places: 2 }])
    for (const scope of [head, asker, director])
      expect(await reading(database, scope, reader => usesBetween(reader, DAYS))).toMatchObject([
        { places: 2 },
      ])
    for (const scope of [student, third, elsewhere])
      expect(await reading(database, scope, reader => usesOf(reader, number))).toEqual([])
  })

  it('gives back what lies ahead when those who asked cancel it, and keeps what was', async () => {
    await change(asker, number, {
      status: 'cancelled',
      cancelledFrom: localDate('2025-10-07'),
      reason: 'Не нужно',
    })
    expect(await reservations()).toMatchObject([{ startsOn: '2025-10-06', endsOn: '2025-10-06' }])
  })

  it('is noted in the history with who changed it', async () => {
    const { rows } = await sql<{ act: string; status: string; role: string }>`
      select act, after ->> 'status' as status, role from audit.changes
      where register = 'bookings' and key = ${String(number)} order by id`.execute(database.owner)
    expect(rows).toEqual([
      { act: 'create', status: 'requested', role: 'employerHr' },
      { act: 'update', status: 'approved', role: 'zoneHead' },
      { act: 'update', status: 'cancelled', role: 'employerHr' },
    ])
  })
})

describe('whoever books zones', () => {
  it('learns from when to when agreements hold, and others do not', async () => {
    const known = (scope: RequestScope) => reading(database, scope, agreementTimes)
    expect(await known(asker)).toMatchObject([{ organisation: A, kind: 'partnership' }, { organisation: B }])
    for (const scope of [student, third]) expect(await known(scope)).toEqual([])
  })

  it('learns when the first bell of a site rings, and which lessons have left their rooms', async () => {
    const on = localDate('2025-10-06')
    expect(await reading(database, asker, reader => firstBells(reader, on))).toEqual({
      ...{ 'sites-A': '08:30', 'sites-B': '08:30' },
    })
    expect(await reading(database, asker, reader => roomsSubstituted(reader, DAYS))).toEqual([])
  })
})
