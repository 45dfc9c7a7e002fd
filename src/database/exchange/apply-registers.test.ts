import { beforeAll, describe, expect, it } from 'vitest'
import type { IncomingRegisters } from '#domain/exchange/diff-registers.ts'
import { signedIn } from '../../../tests/factories/acting.ts'
import { recordOf, smallCluster } from '../../../tests/factories/small-cluster.ts'
import { testDatabase } from '../../../tests/factories/test-database.ts'
import type { Database } from '../client/open-database.ts'
import { OutOfScopeError } from '../client/record-errors.ts'
import { asOwner, inTransaction, type RequestScope, reading } from '../client/transactions.ts'
import { applyRegisters } from './apply-registers.ts'
import { readClusterRegisters } from './cluster-registers.ts'

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

const standing = (scope = office) => reading(database, scope, reader => readClusterRegisters(reader, 'test'))
const apply = (incoming: IncomingRegisters, scope = office) =>
  inTransaction(database, scope, { cause: 'import:test' }, tx => applyRegisters(tx, 'test', incoming))

describe('the registers of a cluster', () => {
  it('are read as they were brought, cell by cell', async () => {
    expect(await standing()).toEqual(smallCluster('test'))
  })

  it('do not change when the same comes a second time', async () => {
    const changes = await apply(smallCluster('test'))
    expect(changes.flatMap(change => [...change.created, ...change.changed, ...change.missing])).toEqual([])
    expect(changes.every(change => change.unchanged > 0)).toBe(true)
  })

  it('change all or not at all: one reference that leads nowhere, and nothing has come', async () => {
    const before = await standing()
    const incoming: IncomingRegisters = {
      sites: [{ ...recordOf('sites', 'A'), name: 'Другая' }],
      zones: [{ ...recordOf('zones', 'A'), code: 'Z9', site: 'nowhere' }],
    }
    await expect(apply(incoming)).rejects.toMatchObject({
      refusal: {
        code: 'record.unknown-reference',
        facts: { register: 'zones', column: 'site' },
      },
    })
    expect(await standing()).toEqual(before)
  })

  it('may come in any order: a curriculum whose programme comes later', async () => {
    const programme = { ...recordOf('programmes', 'A'), code: '15.01.05', replacedBy: '15.01.06' }
    const heir = { ...recordOf('programmes', 'B'), code: '15.01.06' }
    await apply({ programmes: [programme, heir] })
    expect((await standing()).programmes.map(({ code }) => code)).toContain('15.01.05')
  })

  it('take no record of another organisation from a college’s deputy', async () => {
    const deputy = await signedIn(database, {
      role: 'deputy',
      cluster: 'test',
      organisation: 'organisations-A',
    })
    const before = await standing()
    await expect(apply({ groups: [{ ...recordOf('groups', 'B'), shift: 2 }] }, deputy)).rejects.toThrow(
      OutOfScopeError,
    )
    await expect(apply({ groups: [{ ...recordOf('groups', 'B'), code: 'G9' }] }, deputy)).rejects.toThrow(
      OutOfScopeError,
    )
    expect(await standing()).toEqual(before)
    await apply({ groups: [{ ...recordOf('groups', 'A'), shift: 2 }] }, deputy)
    expect((await standing()).groups[0]?.shift).toBe(2)
  })

  it('show another cluster’s office nothing', async () => {
    await asOwner(database, { cause: 'demo' }, tx => applyRegisters(tx, 'other', smallCluster('other')))
    const stranger = await signedIn(database, {
      role: 'director',
      cluster: 'other',
      organisation: 'organisations-A',
    })
    expect(Object.values(await standing(stranger)).flat()).toEqual([])
    await expect(apply({ sites: [recordOf('sites', 'A')] }, stranger)).rejects.toThrow(OutOfScopeError)
  })
})
