import { describe, expect, it } from 'vitest'
import { demoCluster } from '#demo/exchange/demo-cluster.ts'
import { diffRegisters } from './diff-registers.ts'
import { keepNewer, type NewerCell } from './keep-newer.ts'

const { zones } = demoCluster(1)
const [zone, ...others] = zones
if (!zone) throw new Error('the demo cluster has no zones')

/** The workbook holds the zone as given; somebody else has since given it one shift and another name. */
const now = { zones: [{ ...zone, shifts: 1, name: 'Чужое имя' }, ...others] }
const newer: Record<string, NewerCell> = {
  shifts: { was: zone.shifts, person: 'Крылова', at: '2025-01-20T10:00:00Z' },
  name: { was: zone.name, person: 'Крылова', at: '2025-01-20T10:00:00Z' },
}
const kept = (incoming: Partial<typeof zone>) =>
  keepNewer(diffRegisters(now, { zones: [{ ...zone, ...incoming }, ...others] }), (register, key, field) =>
    register === 'zones' && key === zone.code ? newer[field] : undefined,
  )

describe('a workbook that was taken out before somebody else changed a record', () => {
  it('does not change back what it never touched', () => {
    const { diffs, kept: count, contested } = kept({})
    expect([diffs[0]?.changed, diffs[0]?.unchanged, count, contested]).toEqual([[], zones.length, 2, []])
  })

  it('changes its own cells and leaves those of others in the same record', () => {
    const { diffs, kept: count } = kept({ hoursPerDay: 5 })
    expect(count).toBe(2)
    expect(diffs[0]?.changed).toEqual([
      {
        key: zone.code,
        record: { ...zone, hoursPerDay: 5, shifts: 1, name: 'Чужое имя' },
        cells: [{ field: 'hoursPerDay', before: zone.hoursPerDay, after: 5 }],
      },
    ])
  })

  it('tells of cells that both have changed, and changes them', () => {
    const { diffs, contested } = kept({ name: 'Своё имя' })
    expect(diffs[0]?.changed[0]?.record).toMatchObject({ name: 'Своё имя', shifts: 1 })
    expect(contested).toEqual([
      {
        register: 'zones',
        key: zone.code,
        field: 'name',
        before: 'Чужое имя',
        after: 'Своё имя',
        newer: newer.name,
      },
    ])
  })
})
