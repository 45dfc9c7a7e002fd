import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { registerOf } from '#domain/exchange/cluster-workbook.ts'
import type { AnyRecord } from '#domain/values/register.ts'
import { signedIn } from '../../../tests/factories/acting.ts'
import { recordOf, smallCluster } from '../../../tests/factories/small-cluster.ts'
import { testDatabase } from '../../../tests/factories/test-database.ts'
import { applyRegisters } from '../exchange/apply-registers.ts'
import type { Database } from './open-database.ts'
import { OutOfScopeError, RecordChangedError, RecordMissingError } from './record-errors.ts'
import { historyOf } from './record-history.ts'
import { labelsOf } from './register-labels.ts'
import { findRecord, type ListRequest, listRecords } from './register-queries.ts'
import { createRecord, endRecord, updateRecord } from './register-writes.ts'
import { asOwner, inTransaction, type Purpose, type RequestScope, reading, type Tx } from './transactions.ts'

const lookup = registerOf as (name: string) => ReturnType<typeof registerOf>
const sites = lookup('sites')
const zones = lookup('zones')
const persons = lookup('persons')
const enrolments = lookup('enrolments')

let database: Database
let office: RequestScope
let deputy: RequestScope
beforeAll(async () => {
  database = await testDatabase()
  await asOwner(database, { cause: 'demo' }, tx => applyRegisters(tx, 'test', smallCluster('test')))
  office = await signedIn(database, {
    role: 'administrator',
    cluster: 'test',
    organisation: 'organisations-A',
  })
  deputy = await signedIn(database, { role: 'deputy', cluster: 'test', organisation: 'organisations-A' })
})

class RolledBack extends Error {}

/** Does something as the office, hands over what came of it, and leaves the database as it was. */
async function tried<T>(
  act: (tx: Tx) => Promise<T>,
  purpose: Purpose = { cause: 'ui' },
  scope = office,
): Promise<T> {
  let result: T | undefined
  await inTransaction(database, scope, purpose, async tx => {
    result = await act(tx)
    throw new RolledBack()
  }).catch(error => {
    if (!(error instanceof RolledBack)) throw error
  })
  return result as T
}

const site = (code: string, change: object = {}): AnyRecord =>
  ({ ...recordOf('sites', 'A'), code, ...change }) as never

/** The codes of the sites that a list shows, when these stand beside the small cluster's two. */
const codes = (records: readonly AnyRecord[], request: ListRequest) =>
  tried(async tx => {
    for (const record of records) await createRecord(tx, sites, record)
    const { items } = await listRecords(tx, sites, lookup, request)
    return items.map(item => item.code)
  })

describe('a list', () => {
  it('sorts names as Russian does: ё beside е, and numbers in them by value', async () => {
    const records = [
      site('1', { name: 'Цех 10' }),
      site('2', { name: 'Цех 9' }),
      site('3', { name: 'Ёлочная' }),
      site('4', { name: 'Елисеева' }),
      site('5', { name: 'Жукова' }),
      site('6', { name: 'елагина' }),
    ]
    const request = { sort: 'name', filters: { code: '=1,=2,=3,=4,=5,=6' } }
    expect(await codes(records, request)).toEqual(['6', '4', '3', '5', '2', '1'])
  })

  it('sorts downwards at a hyphen, codes by their numbers, and references by what they show', async () => {
    const records = [site('S2', { organisation: 'organisations-B' }), site('S10'), site('S9')]
    expect(await codes(records, { sort: '-code', filters: { code: '=S2,=S10,=S9' } })).toEqual([
      'S10',
      'S9',
      'S2',
    ])
    expect(await codes(records, { sort: '-organisation', filters: { code: '=S2,=S10,=S9' } })).toEqual([
      'S2',
      'S9',
      'S10',
    ])
  })

  it('finds words in the record and in what its references show, small or capital, е or ё', async () => {
    const records = [
      site('1', { name: 'Завод «Звёздный»' }),
      site('2', { name: 'Заводская', address: 'Рославль, 100%' }),
    ]
    expect(await codes(records, { search: 'ЗВЕЗДНЫЙ' })).toEqual(['1'])
    expect(await codes(records, { search: 'завод рославль' })).toEqual(['2'])
    expect(await codes(records, { search: '100%' })).toEqual(['2'])
    expect(await codes(records, { search: '%' })).toEqual(['2'])
    expect(await codes(records, { search: '.*' })).toEqual([])
    expect(await codes(records, { search: 'organisations-B' })).toEqual(['sites-B'])
  })

  it('filters by any of several values, by a range, and by emptiness', async () => {
    const records = [
      site('1', { latitude: 54.5 }),
      site('2', { latitude: 55.25 }),
      site('3', { latitude: 56 }),
    ]
    expect(await codes(records, { filters: { code: '=1,=3' } })).toEqual(['1', '3'])
    expect(await codes(records, { filters: { latitude: '54..55.5' } })).toEqual(['1', '2'])
    expect(await codes(records, { filters: { latitude: '55.5..' } })).toEqual(['3'])
    expect(await codes(records, { filters: { latitude: 'north' } })).toEqual([])
    const open = await reading(database, office, reader =>
      listRecords(reader, zones, lookup, { filters: { endsOn: '' } }),
    )
    expect(open.total).toBe(2)
  })

  it('filters texts by any part of them, small or capital, е or ё, and by the whole where it is asked for', async () => {
    const records = [
      site('Z1', { name: 'Цех «Тёплый»' }),
      site('Z10', { name: 'Тепловой пункт' }),
      site('Z2', { name: 'Склад 100%' }),
    ]
    expect(await codes(records, { filters: { name: 'тепл' } })).toEqual(['Z1', 'Z10'])
    expect(await codes(records, { filters: { name: 'склад,ТЁПЛЫЙ' } })).toEqual(['Z1', 'Z2'])
    expect(await codes(records, { filters: { name: '%' } })).toEqual(['Z2'])
    expect(await codes(records, { filters: { code: 'Z1' } })).toEqual(['Z1', 'Z10'])
    expect(await codes(records, { filters: { code: '=Z1,=Z2' } })).toEqual(['Z1', 'Z2'])
    expect(await codes(records, { filters: { name: '=Тепловой' } })).toEqual([])
  })

  it('takes whatever stands in an address for a value, never for SQL', async () => {
    const attack = `x' or true; drop table app.sites; --`
    expect(await codes([], { search: attack, filters: { code: attack }, sort: `name;${attack}` })).toEqual([])
    expect(await codes([], { filters: { 'code" or true --': 'x' } })).toEqual(['sites-A', 'sites-B'])
  })

  it('shows one page and counts all of them', async () => {
    const page = (request: ListRequest) =>
      reading(database, office, reader => listRecords(reader, sites, lookup, request))
    expect(await page({ limit: 1 })).toMatchObject({ items: [{ code: 'sites-A' }], total: 2 })
    expect(await page({ limit: 1, offset: 1 })).toMatchObject({ items: [{ code: 'sites-B' }], total: 2 })
    expect(await page({ limit: 10, offset: 1 })).toMatchObject({ items: [{ code: 'sites-B' }], total: 2 })
    expect(await page({ limit: 10, offset: 7 })).toEqual({ items: [], total: 2 })
  })

  it('shows what was valid on a day, its first and its last day included', async () => {
    // Zone A is open from 01.09.2024; here it is closed after 31.01.2025.
    const openOn = (on: string) =>
      tried(async tx => {
        await endRecord(tx, zones, 'zones-A', { endsOn: '2025-01-31' as never, reason: 'ремонт' })
        return (await listRecords(tx, zones, lookup, { on: on as never })).items.map(zone => zone.code)
      })
    expect(await openOn('2024-08-31')).toEqual([])
    expect(await openOn('2024-09-01')).toEqual(['zones-A'])
    expect(await openOn('2025-01-31')).toEqual(['zones-A', 'zones-B'])
    expect(await openOn('2025-02-01')).toEqual(['zones-B'])
  })
})

describe('a label', () => {
  it('says what a reference shows, through the references of its own label', async () => {
    const labels = await reading(database, office, reader =>
      labelsOf(reader, enrolments, lookup, [recordOf('enrolments', 'A') as never]),
    )
    expect(labels.persons).toEqual({ 'persons-A': 'persons-A persons-A persons-A' })
    expect(labels.groups).toEqual({ 'groups-A': 'groups-A' })
  })

  it('is not told of a person whom the scope does not see', async () => {
    const teacher = await signedIn(database, {
      role: 'accountant',
      cluster: 'test',
      organisation: 'organisations-A',
    })
    const labels = await reading(database, teacher, reader =>
      labelsOf(reader, enrolments, lookup, [recordOf('enrolments', 'A') as never]),
    )
    expect(labels.persons).toEqual({})
  })
})

describe('a new record', () => {
  it('is written as it was given, and begins with version 1', async () => {
    const record = site('new', { latitude: 54.7821, name: 'Площадка у «Кристалла»' })
    expect(await tried(tx => createRecord(tx, sites, record))).toEqual({ record, version: 1 })
  })

  it('is refused when its key is taken, with the key', async () => {
    await expect(tried(tx => createRecord(tx, sites, site('sites-A')))).rejects.toMatchObject({
      refusal: { code: 'record.key-taken', facts: { register: 'sites', value: 'sites-A' } },
    })
  })

  it('is refused when a reference leads nowhere, with the column and the code', async () => {
    await expect(
      tried(tx => createRecord(tx, sites, site('new', { organisation: 'nobody' }))),
    ).rejects.toMatchObject({
      refusal: { code: 'record.unknown-reference', facts: { column: 'organisation', value: 'nobody' } },
    })
  })

  it('is refused when a value is out of its limits, also if nobody has checked it before', async () => {
    await expect(tried(tx => createRecord(tx, sites, site('new', { latitude: 91 })))).rejects.toMatchObject({
      refusal: { code: 'record.out-of-limits', facts: { column: 'latitude' } },
    })
  })

  it('of another organisation is out of the scope of a college’s deputy', async () => {
    const foreign = site('new', { organisation: 'organisations-B' })
    await expect(tried(tx => createRecord(tx, sites, foreign), { cause: 'ui' }, deputy)).rejects.toThrow(
      OutOfScopeError,
    )
  })
})

describe('a change', () => {
  it('names the version that was read and brings the next one', async () => {
    const record = site('sites-A', { name: 'Новая' })
    expect(await tried(tx => updateRecord(tx, sites, 'sites-A', { record, version: 1 }))).toEqual({
      record,
      version: 2,
    })
  })

  it('tells the second of two people what the first has made of the record', async () => {
    const second = tried(async tx => {
      await updateRecord(tx, sites, 'sites-A', { record: site('sites-A', { name: 'Первая' }), version: 1 })
      return updateRecord(tx, sites, 'sites-A', { record: site('sites-A', { name: 'Вторая' }), version: 1 })
    })
    await expect(second).rejects.toThrow(RecordChangedError)
    await expect(second).rejects.toMatchObject({ current: { name: 'Первая' }, version: 2 })
  })

  it('of a record that is not there, or not seen, says that there is none', async () => {
    await expect(
      tried(tx => updateRecord(tx, sites, 'none', { record: site('none'), version: 1 })),
    ).rejects.toThrow(RecordMissingError)
    const hidden = { record: recordOf('enrolments', 'B') as never, version: 1 }
    await expect(
      tried(tx => updateRecord(tx, enrolments, 'enrolments-B', hidden), { cause: 'ui' }, deputy),
    ).rejects.toThrow(RecordMissingError)
  })

  it('of a record that may only be seen is out of scope', async () => {
    const foreign = { record: recordOf('sites', 'B') as never, version: 1 }
    await expect(
      tried(tx => updateRecord(tx, sites, 'sites-B', foreign), { cause: 'ui' }, deputy),
    ).rejects.toThrow(OutOfScopeError)
  })

  it('does not give a record away to another organisation', async () => {
    const given = { record: site('sites-A', { organisation: 'organisations-B' }), version: 1 }
    await expect(
      tried(tx => updateRecord(tx, sites, 'sites-A', given), { cause: 'ui' }, deputy),
    ).rejects.toThrow(OutOfScopeError)
  })

  it('of a code takes along all that refer to it', async () => {
    const zone = await tried(async tx => {
      await updateRecord(tx, sites, 'sites-A', { record: site('ПЛ-1'), version: 1 })
      return findRecord(tx, zones, 'zones-A')
    })
    expect(zone?.record.site).toBe('ПЛ-1')
  })
})

describe('the end of a record', () => {
  it('keeps it with its last day and the reason', async () => {
    const end = { endsOn: '2025-03-01' as never, reason: 'участок закрыт на ремонт' }
    const ended = await tried(tx => endRecord(tx, zones, 'zones-A', end))
    expect(ended.record).toMatchObject({ endsOn: '2025-03-01', endReason: 'участок закрыт на ремонт' })
  })

  it('is not before its beginning', async () => {
    const end = { endsOn: '2024-08-31' as never, reason: 'ошибка' }
    await expect(tried(tx => endRecord(tx, zones, 'zones-A', end))).rejects.toMatchObject({
      refusal: { code: 'record.out-of-limits' },
    })
  })
})

describe('the history of a record', () => {
  it('tells who changed what, in which role and why, the newest first', async () => {
    const history = await tried(
      async tx => {
        await updateRecord(tx, sites, 'sites-A', { record: site('sites-A', { name: 'Новая' }), version: 1 })
        return historyOf(tx, sites, 'sites-A')
      },
      { cause: 'ui', reason: 'опечатка' },
    )
    expect(history).toHaveLength(2)
    expect(history[0]).toMatchObject({
      act: 'update',
      role: 'administrator',
      organisation: 'organisations-A',
      cause: 'ui',
      reason: 'опечатка',
      fields: [{ column: 'name', before: 'sites-A', after: 'Новая' }],
    })
    expect(history[1]).toMatchObject({ act: 'create', role: null, cause: 'demo' })
  })

  it('is rolled back with the change that it tells of', async () => {
    const history = await reading(database, office, reader => historyOf(reader, sites, 'sites-A'))
    expect(history).toHaveLength(1)
  })

  it('is hidden with the record', async () => {
    const history = await reading(database, deputy, reader => historyOf(reader, enrolments, 'enrolments-B'))
    expect(history).toEqual([])
    expect(
      await reading(database, deputy, reader => historyOf(reader, enrolments, 'enrolments-A')),
    ).toHaveLength(1)
  })

  it('notes also what is written by SQL alone, a row for each', async () => {
    await asOwner(database, { cause: 'console' }, async tx => {
      await sql`update app.persons set sex = 'female' where cluster = 'test'`.execute(tx.db)
    })
    const history = await reading(database, office, reader => historyOf(reader, persons, 'persons-B'))
    expect(history[0]).toMatchObject({ act: 'update', cause: 'console' })
  })
})
