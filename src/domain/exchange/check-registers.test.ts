import { describe, expect, it } from 'vitest'
import { demoCluster } from '#demo/exchange/demo-cluster.ts'
import { allSentences } from '../all-sentences.ts'
import { localDate } from '../values/local-date.ts'
import { kopecks } from '../values/money.ts'
import { sayRefusal } from '../values/sentences.ts'
import { checkRegisters } from './check-registers.ts'
import type { ClusterRegisters, RegisterName } from './cluster-workbook.ts'

const cluster = demoCluster(1)

/** What is found when one record of a register is changed. */
function foundAfter<N extends RegisterName>(
  name: N,
  which: (record: ClusterRegisters[N][number]) => boolean,
  change: Partial<ClusterRegisters[N][number]>,
) {
  const records = cluster[name] as readonly ClusterRegisters[N][number][]
  const at = records.findIndex(which)
  expect(at).toBeGreaterThanOrEqual(0)
  const changed = records.map((record, place) => (place === at ? { ...record, ...change } : record))
  return checkRegisters({ ...cluster, [name]: changed })
}

const codes = (findings: ReturnType<typeof checkRegisters>) => findings.map(({ code }) => code)

describe('the registers of a cluster', () => {
  it('obey every rule in the demo cluster', () => {
    expect(checkRegisters(cluster)).toEqual([])
  })

  it('have one base organisation on any day', () => {
    const isBase = (member: { role: string }) => member.role === 'base'
    const ended = foundAfter('memberships', isBase, { endsOn: localDate('2025-01-31'), endReason: 'смена' })
    expect(ended).toMatchObject([{ code: 'organisations.no-base', facts: { day: '2025-02-01' } }])
    const isNetwork = (member: { role: string }) => member.role === 'network'
    expect(codes(foundAfter('memberships', isNetwork, { role: 'base' }))).toContain('organisations.two-bases')
    expect(codes(foundAfter('memberships', isBase, { role: 'network' }))).toEqual(['organisations.no-base'])
  })

  it('share a group out among its subgroups', () => {
    const [group] = cluster.groups
    const found = foundAfter('groups', () => true, { plannedStudents: (group?.plannedStudents ?? 0) + 1 })
    expect(found).toMatchObject([
      { code: 'groups.subgroups-do-not-sum', register: 'groups', field: 'plannedStudents' },
    ])
  })

  it('have no group larger than the rule of its first day allows, as severe as that rule', () => {
    const [group] = cluster.groups
    const crowd = {
      ...cluster,
      groups: cluster.groups.map(one => (one === group ? { ...one, plannedStudents: 26 } : one)),
    }
    const sizes = (registers: ClusterRegisters) =>
      checkRegisters(registers).filter(({ code }) => code === 'groups.too-large')
    expect(sizes(crowd)).toMatchObject([
      { severity: 'error', facts: { group: group?.code, planned: 26, most: 25 }, field: 'plannedStudents' },
    ])
    const rules = (changes: object) =>
      cluster.rules.map(rule => (rule.name === 'groupSize' ? { ...rule, ...changes } : rule))
    expect(sizes({ ...crowd, rules: rules({ value: 26 }) })).toEqual([])
    expect(sizes({ ...crowd, rules: rules({ severity: 'warn' }) })).toMatchObject([{ severity: 'warning' }])
  })

  it('have no more credits in a year than the law allows, but for a plan that was read from a file', () => {
    const most = (source: string | null) => {
      const [curriculum] = cluster.curricula
      const ofCourse = cluster.curriculumHours.filter(
        ({ curriculum: code, semester }) => code === curriculum?.code && semester <= 2,
      )
      const credits = ofCourse.slice(0, 12).map(hours => ({ ...hours, control: 'credit' as const }))
      const found = checkRegisters({
        curricula: [{ ...(curriculum as NonNullable<typeof curriculum>), source }],
        curriculumRows: cluster.curriculumRows
          .filter(({ curriculum: code }) => code === curriculum?.code)
          .map(one => ({ ...one, name: 'Предмет' })),
        curriculumHours: credits,
        rules: [],
      })
      return found.map(({ severity, code, register, facts }) => [severity, code, register, facts.count])
    }
    expect(most(null)).toEqual([['error', 'curriculum.too-many-credits', 'curricula', 12]])
    expect(most('plan.plx')).toEqual([])
  })

  it('have a student in one group at a time, in a subgroup that exists', () => {
    const [first, second] = cluster.enrolments
    const found = foundAfter('enrolments', record => record === second, { person: first?.person ?? '' })
    expect(codes(found)).toEqual(['groups.enrolled-twice'])
    expect(codes(foundAfter('enrolments', () => true, { subgroup: 9 }))).toEqual(['groups.no-such-subgroup'])
  })

  it('have commitments that are the sum of their uses', () => {
    const [use] = cluster.commitmentUses
    const found = foundAfter('commitmentUses', () => true, { amount: kopecks((use?.amount ?? 0) + 1) })
    expect(codes(found)).toEqual(['funding.uses-do-not-sum'])
  })

  it('have no more equipment delivered than is due, and no more in operation than is delivered', () => {
    const changes = { quantity: 2, delivered: 3, commissioned: 4 }
    expect(codes(foundAfter('equipment', () => true, changes))).toEqual([
      'zones.delivered-more-than-due',
      'zones.commissioned-more-than-delivered',
    ])
  })

  it('have curricula whose hours belong to a row and sum up, and whose calendars have 52 known letters', () => {
    expect(codes(foundAfter('curriculumHours', () => true, { index: 'ХХ.99' }))).toContain(
      'programmes.no-such-row',
    )
    expect(codes(foundAfter('curriculumHours', () => true, { selfStudy: 1000 as never }))).toEqual([
      'programmes.hours-do-not-sum',
    ])
    expect(codes(foundAfter('curriculumRows', () => true, { parent: 'ХХ' }))).toEqual([
      'programmes.no-such-holder',
    ])
    const weeks = (text: string) => codes(foundAfter('curriculumCalendars', () => true, { weeks: text }))
    expect(weeks('Т Т К')).toEqual(['programmes.calendar-length'])
    expect(weeks('Т Ъ К')).toEqual(['programmes.unknown-letter'])
  })

  it('end no earlier than they begin', () => {
    const change = { startsOn: localDate('2025-09-01'), endsOn: localDate('2025-08-31') }
    expect(codes(foundAfter('quotas', () => true, change))).toContain('record.ends-before-it-begins')
  })

  it('that are absent are left out, with the rules that need them', () => {
    const { subgroups, ...rest } = cluster
    expect(subgroups.length).toBeGreaterThan(0)
    expect(checkRegisters(rest)).toEqual([])
  })

  it('tell what is wrong in sentences of both languages', () => {
    const found = [
      ...foundAfter('memberships', member => member.role === 'base', { role: 'network' }),
      ...foundAfter('equipment', () => true, { quantity: 2, delivered: 3, commissioned: 4 }),
      ...foundAfter('enrolments', () => true, { subgroup: 9 }),
    ]
    for (const finding of found) {
      expect(sayRefusal(finding, 'ru', allSentences)).toMatch(/[А-Яа-я].*\.$/s)
      expect(sayRefusal(finding, 'en', allSentences)).not.toMatch(/undefined/)
    }
  })
})
