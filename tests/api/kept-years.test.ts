import { sql } from 'kysely'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { asOwner, reading, type Scope } from '#database/client/transactions.ts'
import { applyRegisters } from '#database/exchange/apply-registers.ts'
import { academicYear } from '#domain/values/academic-year.ts'
import { keepYears, type ReadYear } from '#server/years/kept-years.ts'
import { signedIn } from '../factories/acting.ts'
import { smallCluster } from '../factories/small-cluster.ts'
import { testDatabase } from '../factories/test-database.ts'

let database: Awaited<ReturnType<typeof testDatabase>>
let director: Scope
let student: Scope
let neighbour: Scope
beforeAll(async () => {
  database = await testDatabase()
  for (const cluster of ['here', 'there'])
    await asOwner(database, { cause: 'demo' }, tx => applyRegisters(tx, cluster, smallCluster(cluster)))
  const organisation = 'organisations-A'
  director = await signedIn(database, { role: 'director', cluster: 'here', organisation })
  student = await signedIn(database, { role: 'student', cluster: 'here', organisation })
  neighbour = await signedIn(database, { role: 'director', cluster: 'there', organisation })
})

const read = (years: ReadYear, scope: Scope) =>
  reading(database, scope, reader => years(reader, academicYear(2025)))

const ZONE = 'zones-A'
const rename = (name: string) => sql`update app.zones set name = ${name}
  where cluster = 'here' and code = ${ZONE}`
const nameOf = async (years: ReadYear, scope: Scope) =>
  (await read(years, scope)).problem.resources.find(({ code }) => code === ZONE)?.name

describe('a year that was built', () => {
  it('is given again to everyone of its cluster who reads plans, and to nobody of another cluster', async () => {
    const years = keepYears()
    // Nothing is kept while anybody writes anywhere on the server, such as a test beside this one.
    const built = await vi.waitFor(async () => {
      const once = await read(years, director)
      expect(await read(years, student)).toBe(once)
      return once
    }, 10_000)
    expect(await read(years, neighbour)).not.toBe(built)
    expect(await read(years, { session: 'forged', assignment: 'forged' })).toMatchObject({
      problem: { groups: [], resources: [] },
    })
  })

  it('is built anew as soon as a record has changed', async () => {
    const years = keepYears()
    const before = await read(years, director)
    await rename('Новое имя').execute(database.owner)
    expect(await read(years, director)).not.toBe(before)
    expect(await nameOf(years, student)).toBe('Новое имя')
  })

  it('is not kept while somebody writes, whose change may get a lower number than the newest', async () => {
    const years = keepYears()
    let commit: () => void = () => undefined
    let wrote: () => void = () => undefined
    const written = new Promise<void>(done => {
      wrote = done
    })
    const slow = database.owner.transaction().execute(async db => {
      await rename('Позднее имя').execute(db)
      wrote()
      await new Promise<void>(done => {
        commit = done
      })
    })
    await written
    await sql`update app.zones set name = name || '.' where cluster = 'here' and code = 'zones-B'`.execute(
      database.owner,
    )
    expect(await nameOf(years, director)).not.toBe('Позднее имя')
    commit()
    await slow
    expect(await nameOf(years, director)).toBe('Позднее имя')
  })
})
