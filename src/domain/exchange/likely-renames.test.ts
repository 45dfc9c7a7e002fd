import { describe, expect, it } from 'vitest'
import { demoCluster } from '#demo/exchange/demo-cluster.ts'
import type { AnyRecord } from '../values/register.ts'
import type { ClusterRegisters, RegisterName } from './cluster-workbook.ts'
import { diffRegisters, type IncomingRegisters } from './diff-registers.ts'
import { likelyRenames } from './likely-renames.ts'
import { renameRecords } from './rename-records.ts'

const cluster = demoCluster(1)

const found = (incoming: IncomingRegisters, standing: ClusterRegisters = cluster) =>
  likelyRenames(
    diffRegisters(standing, incoming),
    (name: RegisterName) => standing[name] as unknown as readonly AnyRecord[],
  )

const first = cluster.organisations.find(({ kind }) => kind === 'employer')
if (!first) throw new Error('the demo cluster has no employers')
const rest = cluster.organisations.filter(organisation => organisation !== first)

describe('a record that an import brings under another code', () => {
  it('is recognised when the rest is the same, or all but one cell', () => {
    const rename = [{ register: 'organisations', from: first.code, to: 'НОВЫЙ' }]
    expect(found({ organisations: [...rest, { ...first, code: 'НОВЫЙ' }] })).toEqual(rename)
    expect(found({ organisations: [...rest, { ...first, code: 'НОВЫЙ', shortName: 'Иначе' }] })).toEqual(
      rename,
    )
    const other = { ...first, code: 'НОВЫЙ', shortName: 'Иначе', name: 'Иначе' }
    expect(found({ organisations: [...rest, other] })).toEqual([])
  })

  it('is none when the old one stands there still, or when it resembles two', () => {
    expect(found({ organisations: [...rest, first, { ...first, code: 'НОВЫЙ' }] })).toEqual([])
    const twins = [first, { ...first, code: 'БЛИЗНЕЦ' }]
    const standing = { ...cluster, organisations: [...rest, ...twins] }
    expect(found({ organisations: [...rest, { ...first, code: 'НОВЫЙ' }] }, standing)).toEqual([])
  })

  it('is none in a sheet of new rows alone, which names hardly anything of what there is', () => {
    expect(found({ organisations: [{ ...first, code: 'НОВЫЙ' }] })).toEqual([])
  })

  it('may be the hours of a row that move to another semester', () => {
    const [hours, ...more] = cluster.curriculumHours
    if (!hours) throw new Error('the demo cluster has no hours')
    const { curriculum, index, semester } = hours
    expect(found({ curriculumHours: [...more, { ...hours, semester: 12 }] })).toEqual([
      {
        register: 'curriculumHours',
        from: `${curriculum}~${index}~${semester}`,
        to: `${curriculum}~${index}~12`,
      },
    ])
  })
})

describe('records under their new keys', () => {
  it('are referred to by them everywhere, and are otherwise as they were', () => {
    const [group] = cluster.groups
    if (!group) throw new Error('the demo cluster has no groups')
    const renames = [{ register: 'groups', from: group.code, to: 'ГР-1' }] as const
    const renamed = renameRecords(cluster, renames)
    expect(renamed.groups?.[0]).toEqual({ ...group, code: 'ГР-1' })
    for (const name of ['subgroups', 'enrolments'] as const) {
      const before = cluster[name].filter(record => record.group === group.code)
      expect(renamed[name]?.filter(record => record.group === 'ГР-1')).toHaveLength(before.length)
      expect(renamed[name]?.some(record => record.group === group.code)).toBe(false)
    }
    // And back again.
    expect(renameRecords(renamed, [{ register: 'groups', from: 'ГР-1', to: group.code }])).toEqual(cluster)
  })

  it('keep a number of the key a number', () => {
    const [hours] = cluster.curriculumHours
    if (!hours) throw new Error('the demo cluster has no hours')
    const from = `${hours.curriculum}~${hours.index}~${hours.semester}`
    const to = `${hours.curriculum}~${hours.index}~11`
    const renamed = renameRecords({ curriculumHours: [hours] }, [{ register: 'curriculumHours', from, to }])
    expect(renamed.curriculumHours).toEqual([{ ...hours, semester: 11 }])
  })
})
