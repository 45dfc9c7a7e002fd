import { describe, expect, it } from 'vitest'
import { demoCluster } from '#demo/exchange/demo-cluster.ts'
import type { Role } from '../access/role.ts'
import { type AnyRecord, keyOf } from '../values/register.ts'
import { type RegisterName, registerOf } from './cluster-workbook.ts'
import { diffRegisters, type IncomingRegisters } from './diff-registers.ts'
import { foreignRecords, registersOfOwners } from './foreign-records.ts'
import { whyNotImport } from './import-rights.ts'

const cluster = demoCluster(1)

const finderIn = (registers: IncomingRegisters) => (name: RegisterName, key: string) =>
  ((registers[name] ?? []) as unknown as AnyRecord[]).find(record => keyOf(registerOf(name), record) === key)

/** What a role at one college may not bring. */
const foreign = (incoming: IncomingRegisters, role: Role = 'deputy', organisation = 'VKPT') =>
  foreignRecords(
    diffRegisters(cluster, incoming),
    { role, organisations: [organisation] },
    finderIn({ ...cluster, ...incoming }),
    finderIn(cluster),
  ).map(({ register, refusal, keys }) => [register, refusal.code, keys.length])

const changedZones = (owner: (code: string) => boolean) =>
  cluster.zones.map(zone => (owner(zone.owner) ? { ...zone, hoursPerDay: 8 } : zone))

describe('what somebody brings', () => {
  const own = cluster.zones.filter(({ owner }) => owner === 'VKPT').length

  it('is free where it is the own organisation’s, and refused where it is another’s', () => {
    expect(foreign({ zones: changedZones(owner => owner === 'VKPT') })).toEqual([])
    expect(foreign({ zones: changedZones(() => true) })).toEqual([
      ['zones', 'access.another-organisations', cluster.zones.length - own],
    ])
  })

  it('is judged by what leads to its owner: stations by their zone', () => {
    const stations = cluster.stations.map(station => ({ ...station, quantity: station.quantity + 1 }))
    const ownZones = new Set(cluster.zones.filter(({ owner }) => owner === 'VKPT').map(({ code }) => code))
    const others = stations.filter(({ zone }) => !ownZones.has(zone))
    expect(foreign({ stations })).toEqual([['stations', 'access.another-organisations', others.length]])
    expect(registersOfOwners('stations')).toEqual(['zones'])
    expect(registersOfOwners('openings')).toEqual(['certificates', 'persons'])
  })

  it('is refused when it takes a record away from another organisation', () => {
    const zones = cluster.zones.map(zone => (zone.owner === 'SMOLAPO' ? { ...zone, owner: 'VKPT' } : zone))
    const taken = cluster.zones.filter(({ owner }) => owner === 'SMOLAPO').length
    expect(foreign({ zones })).toEqual([['zones', 'access.another-organisations', taken]])
  })

  it('is refused where the role only reads, students apart from workers', () => {
    const persons = cluster.persons.map(person => ({ ...person, patronymic: null }))
    const workers = cluster.persons.filter(({ subject, patronymic }) => subject === 'worker' && patronymic)
    const said = foreign({ persons }, 'employerHr', 'DNEPR-STANKO')
    expect(said).toContainEqual(['persons', 'access.role-only-reads', expect.any(Number)])
    expect(said).toContainEqual(['persons', 'access.another-organisations', expect.any(Number)])
    expect(workers.length).toBeGreaterThan(0)
    expect(foreign({ persons }, 'administrator')).toEqual([])
  })
})

describe('a file', () => {
  it.each<[Role, 'workbook' | 'curriculum' | 'calendar', boolean]>([
    ['director', 'calendar', true],
    ['deputy', 'workbook', true],
    ['deputy', 'curriculum', true],
    ['deputy', 'calendar', false],
    ['accountant', 'workbook', true],
    ['accountant', 'curriculum', false],
    ['student', 'workbook', false],
    ['ministry', 'workbook', false],
  ])('as %s of a %s: %s', (role, kind, isOpen) => {
    expect(whyNotImport(role, kind) === undefined).toBe(isOpen)
  })
})
