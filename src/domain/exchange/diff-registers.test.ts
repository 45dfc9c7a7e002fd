import { describe, expect, it } from 'vitest'
import { demoCluster } from '#demo/exchange/demo-cluster.ts'
import { changesNothing, diffRegisters } from './diff-registers.ts'

const cluster = demoCluster(1)

describe('what an import would do', () => {
  it('is nothing when it brings what is there, in any order', () => {
    const diffs = diffRegisters(cluster, { ...cluster, zones: cluster.zones.toReversed() })
    expect(changesNothing(diffs)).toBe(true)
    expect(diffs.every(({ missing }) => missing.length === 0)).toBe(true)
  })

  it('is told register by register: what comes, each changed cell, and what is not named', () => {
    const [first, second, ...rest] = cluster.zones
    if (!first || !second) throw new Error('the demo cluster has no zones')
    const incoming = {
      zones: [{ ...first, name: 'Иначе', nameEn: null }, { ...second, code: 'Z99' }, ...rest],
    }
    expect(diffRegisters(cluster, incoming)).toEqual([
      {
        register: 'zones',
        created: [{ ...second, code: 'Z99' }],
        changed: [
          {
            key: first.code,
            record: incoming.zones[0],
            cells: [
              { field: 'name', before: first.name, after: 'Иначе' },
              { field: 'nameEn', before: first.nameEn, after: null },
            ],
          },
        ],
        unchanged: rest.length,
        missing: [second.code],
      },
    ])
  })

  it('leaves registers alone whose sheets are missing', () => {
    expect(diffRegisters(cluster, {})).toEqual([])
  })
})
