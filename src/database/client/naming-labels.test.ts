import { beforeAll, describe, expect, it } from 'vitest'
import { registerOf } from '#domain/exchange/cluster-workbook.ts'
import type { AnyRecord } from '#domain/values/register.ts'
import { signedIn } from '../../../tests/factories/acting.ts'
import { recordOf, smallCluster } from '../../../tests/factories/small-cluster.ts'
import { testDatabase } from '../../../tests/factories/test-database.ts'
import { applyRegisters } from '../exchange/apply-registers.ts'
import type { Database } from './open-database.ts'
import { labelsOf } from './register-labels.ts'
import { listLabelled } from './register-queries.ts'
import { createRecord } from './register-writes.ts'
import { asOwner, inTransaction, type RequestScope, reading } from './transactions.ts'

const lookup = registerOf as (name: string) => ReturnType<typeof registerOf>
const loads = lookup('teachingLoads')

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

describe('a text that names a record', () => {
  const load = {
    ...(recordOf('teachingLoads', 'A') as unknown as AnyRecord),
    code: 'load',
    index: 'curriculumRows-A',
  }
  // The group leads to its delivery, that to its curriculum, in which the index names one row.
  const named = { 'groups-A~curriculumRows-A': 'curriculumRows-A curriculumRows-A' }

  it('reads like that record, found along the references, in a record and in a list', async () => {
    const one = await reading(database, office, reader => labelsOf(reader, loads, lookup, [load]))
    expect(one.curriculumRows).toEqual(named)
    const list = await inTransaction(database, office, { cause: 'ui' }, async tx => {
      await createRecord(tx, loads, load)
      return listLabelled(tx, loads, lookup, {})
    })
    expect(list.labels.curriculumRows).toEqual(named)
  })

  it('has no label where it names nothing, or leads to another curriculum', async () => {
    const labels = (record: AnyRecord) =>
      reading(database, office, reader => labelsOf(reader, loads, lookup, [record]))
    expect((await labels({ ...load, index: 'МДК.09.09' })).curriculumRows).toEqual({})
    expect((await labels({ ...load, group: 'groups-B' })).curriculumRows).toEqual({})
  })
})
