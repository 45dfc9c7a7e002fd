import { beforeAll, describe, expect, it } from 'vitest'
import { registerOf } from '#domain/exchange/cluster-workbook.ts'
import { keyOf } from '#domain/values/register.ts'
import { signedIn } from '../../../tests/factories/acting.ts'
import { recordOf, smallCluster } from '../../../tests/factories/small-cluster.ts'
import { testDatabase } from '../../../tests/factories/test-database.ts'
import { applyRegisters } from '../exchange/apply-registers.ts'
import type { Database } from './open-database.ts'
import { historyOf } from './record-history.ts'
import { findRecord, listRecords } from './register-queries.ts'
import { updateRecord } from './register-writes.ts'
import { asOwner, inTransaction, type RequestScope, reading } from './transactions.ts'

const bells = registerOf('bells')
const lookup = registerOf as (name: string) => typeof bells
const early = recordOf('bells', 'A')
const key = keyOf(bells, { ...early })

let database: Database
let office: RequestScope
beforeAll(async () => {
  database = await testDatabase()
  await asOwner(database, { cause: 'demo' }, tx => applyRegisters(tx, 'test', smallCluster('test')))
  office = await signedIn(database, {
    role: 'administrator',
    cluster: 'test',
    organisation: 'organisations-A',
  })
})

/** How many bells begin as a list's address asks. */
const ringing = (startsAt: string) =>
  reading(database, office, async reader => {
    const { total } = await listRecords(reader, bells, lookup, { filters: { startsAt } })
    return total
  })

describe('a time of day', () => {
  it('is read as hours and minutes, alone and in a list', async () => {
    const [found, listed] = await reading(database, office, async reader => [
      await findRecord(reader, bells, key),
      await listRecords(reader, bells, lookup, { filters: { site: 'sites-A' } }),
    ])
    expect(found?.record).toEqual(early)
    expect(listed?.items).toEqual([early])
  })

  it('is found as it stands, within a range, and not where the text is no time', async () => {
    // Both bells of the small cluster begin at 8:30.
    expect(
      await Promise.all(['08:30', '08:00..09:00', '09:00..', '..08:29', '8:30', 'утро'].map(ringing)),
    ).toEqual([2, 2, 0, 0, 0, 0])
  })

  it('stands in the history of its record as it was and as it is', async () => {
    const changes = await inTransaction(database, office, { cause: 'ui' }, async tx => {
      const record = { ...early, startsAt: '08:45' }
      await updateRecord(tx, bells, key, { record, version: 1 })
      return historyOf(tx, bells, key)
    })
    expect(changes[0]?.fields).toEqual([{ column: 'startsAt', before: '08:30', after: '08:45' }])
  })
})
