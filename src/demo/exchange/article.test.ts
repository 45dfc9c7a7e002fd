import { describe, expect, it } from 'vitest'
import { isValidOn, type LocalDate, localDate } from '#domain/values/local-date.ts'
import { sumMoney, toDecimalRoubles } from '#domain/values/money.ts'
import { demoCluster } from './demo-cluster.ts'

const cluster = demoCluster(1)
const ARTICLE = localDate('2025-01-24')
const PLAN = localDate('2024-04-12')

const validOn = <R extends { startsOn: LocalDate; endsOn: LocalDate | null }>(
  records: readonly R[],
  on: LocalDate,
): R[] => records.filter(({ startsOn, endsOn }) => isValidOn({ from: startsOn, to: endsOn }, on))

const membersOn = (on: LocalDate, ...roles: string[]): string[] =>
  validOn(cluster.memberships, on)
    .filter(({ role }) => roles.includes(role))
    .map(({ organisation }) => organisation)

const townsOf = (codes: readonly string[]): Set<string> =>
  new Set(
    cluster.organisations.filter(({ code }) => codes.includes(code)).map(({ municipality }) => municipality),
  )

const studentsOn = (on: LocalDate): Set<string> =>
  new Set(validOn(cluster.enrolments, on).map(({ person }) => person))

const roubles = (source: string | undefined, on = ARTICLE): string =>
  toDecimalRoubles(
    sumMoney(
      validOn(cluster.commitments, on)
        .filter(commitment => source === undefined || commitment.source === source)
        .map(({ amount }) => amount),
    ),
  )

describe('the article of 24 January 2025, counted in the demo cluster', () => {
  it('S1: the academy is the base organisation', () => {
    expect(membersOn(ARTICLE, 'base')).toEqual(['SMOLAPO'])
  })

  it('S2: five colleges in four municipalities, each with a site in its town', () => {
    // 1 base + 4 network colleges; two of the five are in Smolensk.
    const colleges = membersOn(ARTICLE, 'base', 'network')
    expect(colleges.length).toBe(5)
    expect(townsOf(colleges)).toEqual(new Set(['Вязьма', 'Дорогобуж', 'Сафоново', 'Смоленск']))
    for (const college of colleges)
      expect(cluster.sites.some(({ organisation }) => organisation === college)).toBe(true)
  })

  it('S3: sixteen employers, each with a partnership agreement', () => {
    // 1 anchor + 15 others.
    const employers = membersOn(ARTICLE, 'anchorEmployer', 'employer')
    expect(employers.length).toBe(16)
    const partners = validOn(cluster.agreements, ARTICLE).filter(({ kind }) => kind === 'partnership')
    expect(new Set(partners.map(({ organisation }) => organisation))).toEqual(new Set(employers))
  })

  it('S4: every employer has mentors and gives places, approves programmes, or teaches', () => {
    const employers = membersOn(ARTICLE, 'anchorEmployer', 'employer')
    expect(validOn(cluster.mentors, ARTICLE).length).toBe(60)
    expect(new Set(cluster.mentors.map(({ employer }) => employer))).toEqual(new Set(employers))
    expect(new Set(cluster.places.map(({ employer }) => employer))).toEqual(new Set(employers))
    // Seven workers have a main post at an employer and a part-time one at a college.
    const partTime = cluster.employments.filter(({ contract }) => contract === 'partTime')
    expect(partTime.length).toBe(7)
  })

  it('S5: sixteen programmes, each with a group on that day', () => {
    const running = validOn(cluster.groups, ARTICLE).map(({ delivery }) => delivery)
    const taught = cluster.deliveries.filter(({ code }) => running.includes(code))
    expect(new Set(taught.map(({ programme }) => programme)).size).toBe(16)
    expect(cluster.programmes.length).toBe(16)
  })

  it('S6: the eight occupations that the article names and the others, each with a programme', () => {
    expect(cluster.occupationGroups.length).toBe(8 + 1)
    for (const { code } of cluster.occupationGroups)
      expect(cluster.programmes.some(({ occupationGroup }) => occupationGroup === code)).toBe(true)
  })

  it('S7: 564 students in 24 groups, the one who moved counted once', () => {
    // 573 enrolments − 8 who left − 1 that ended by moving = 564.
    expect(cluster.enrolments.length).toBe(573)
    expect(studentsOn(ARTICLE).size).toBe(564)
    expect(new Set(validOn(cluster.enrolments, ARTICLE).map(({ group }) => group)).size).toBe(24)
    expect(cluster.persons.filter(({ subject }) => subject === 'student').length).toBe(572)
    expect(studentsOn(localDate('2024-09-02')).size).toBe(572)
  })

  it('S7: a group is as big as its plan says, so that 2025/26 has 1,040 students in 44 groups', () => {
    for (const group of validOn(cluster.groups, ARTICLE)) {
      const students = validOn(cluster.enrolments, ARTICLE).filter(
        enrolment => enrolment.group === group.code,
      )
      expect([group.code, students.length]).toEqual([group.code, group.plannedStudents])
    }
    // 564 who continue + 476 planned.
    expect(cluster.groups.length).toBe(24 + 20)
    expect(cluster.groups.reduce((sum, { plannedStudents }) => sum + plannedStudents, 0)).toBe(1040)
  })

  it('S8: nine zones, seven of them in Smolensk, with at least twelve student places each', () => {
    const zones = validOn(cluster.zones, ARTICLE).filter(({ kind }) => kind === 'zone')
    expect(zones.length).toBe(9)
    expect(zones.filter(({ owner }) => ['SMOLAPO', 'SKS'].includes(owner)).length).toBe(7)
    for (const { code } of zones) {
      const places = cluster.stations
        .filter(({ zone }) => zone === code)
        .reduce((sum, { quantity, studentsEach }) => sum + quantity * studentsEach, 0)
      expect([12, 13]).toContain(places)
    }
  })

  it('S9: the equipment is delivered and, but for two items, in operation', () => {
    const sum = (field: 'quantity' | 'delivered' | 'commissioned') =>
      cluster.equipment.reduce((total, item) => total + item[field], 0)
    expect(sum('delivered')).toBe(sum('quantity'))
    expect(sum('quantity') - sum('commissioned')).toBe(2)
  })

  it('S10: 41 workers of the colleges and 7 of employers were retrained, and each zone has two at least', () => {
    expect(cluster.certificates.length).toBe(41 + 7)
    for (const { code } of cluster.zones.filter(({ kind }) => kind === 'zone')) {
      const bearers = cluster.openings
        .filter(({ zone }) => zone === code)
        .map(({ certificate }) => certificate)
      expect(new Set(bearers).size).toBeGreaterThanOrEqual(2)
    }
  })

  it('S11–S14: the money is 100 + 16 + 36.9 = 152.9 million roubles', () => {
    // 100 000 000.00 + 16 000 000.00 + 36 874 316.48 = 152 874 316.48
    expect(roubles('federal')).toBe('100000000.00')
    expect(roubles('region')).toBe('16000000.00')
    expect(roubles('employer')).toBe('36874316.48')
    expect(roubles(undefined)).toBe('152874316.48')
  })

  it('S14: each employer has one commitment, and its uses sum to it', () => {
    const givers = cluster.commitments.filter(({ source }) => source === 'employer').map(({ giver }) => giver)
    expect(givers.length).toBe(16)
    expect(new Set(givers)).toEqual(new Set(membersOn(ARTICLE, 'anchorEmployer', 'employer')))
    for (const { code, amount } of cluster.commitments) {
      const uses = cluster.commitmentUses.filter(({ commitment }) => commitment === code)
      expect(sumMoney(uses.map(use => use.amount))).toBe(amount)
    }
  })

  it('S15: every stage of the repair of the base organisation is done, and the grant pays none of it', () => {
    const stages = cluster.works.filter(({ site, zone }) => site.startsWith('SMOLAPO') && zone === null)
    expect(stages.length).toBe(2 * 4)
    expect(stages.every(({ percentDone, doneOn }) => percentDone === 100 && doneOn !== null)).toBe(true)
    const repair = cluster.commitmentUses.filter(({ use }) => use === 'repair')
    expect(repair.length).toBeGreaterThan(1)
    expect(repair.map(({ commitment }) => commitment)).not.toContain('ФБ')
  })

  it('S16: the first students graduate in June 2026', () => {
    const ends = cluster.deliveries.map(({ endsOn }) => endsOn).sort()
    expect(ends[0]).toBe('2026-06-30')
  })

  it('S17: the visit is recorded; of the decisions some are done and some are late', () => {
    expect(cluster.visits.filter(({ visitedOn }) => visitedOn === ARTICLE).length).toBe(1)
    const open = cluster.decisions.filter(({ doneOn }) => doneOn === null)
    // The mentors' consents and the two items of zone Z9 were due before that day.
    expect(open.filter(({ deadline }) => deadline < ARTICLE).length).toBe(2)
    expect(open.length).toBe(7)
    expect(cluster.decisions.length - open.length).toBe(7)
  })
})

describe('the plan of April 2024', () => {
  it('knows fifteen employers and five colleges, one of them in Yartsevo', () => {
    expect(membersOn(PLAN, 'anchorEmployer', 'employer').length).toBe(15)
    const colleges = membersOn(PLAN, 'base', 'network')
    expect(colleges.length).toBe(5)
    expect(townsOf(colleges)).toEqual(new Set(['Дорогобуж', 'Сафоново', 'Смоленск', 'Ярцево']))
  })

  it('promises eight zones, 151 million roubles and 1,500 students', () => {
    const targets = new Map(validOn(cluster.targets, PLAN).map(({ measure, value }) => [measure, value]))
    expect(targets.get('zones')).toBe(8)
    expect(targets.get('employers')).toBe(15)
    expect(targets.get('students')).toBe(1500)
    // 100 + 15 + 36 = 151 million.
    expect(targets.get('moneyTotal')).toBe(151_000_000)
    const parts = ['moneyFederal', 'moneyRegion', 'moneyEmployers'] as const
    expect(parts.reduce((sum, part) => sum + (targets.get(part) ?? 0), 0)).toBe(151_000_000)
  })

  it('gave way to targets that the fact of January 2025 meets, but for the students', () => {
    const targets = validOn(cluster.targets, ARTICLE)
    expect(new Set(targets.map(({ measure }) => measure)).size).toBe(targets.length)
    const targetOf = (measure: string) => targets.find(target => target.measure === measure)?.value
    expect(targetOf('zones')).toBe(9)
    expect(targetOf('employers')).toBe(16)
    expect(targetOf('moneyTotal')).toBe(152_874_316.48)
    expect(targetOf('students')).toBe(1500)
  })

  it('has exactly one base organisation on each day it was planned or worked', () => {
    for (const on of ['2024-03-11', '2024-08-18', '2024-08-19', '2025-01-24', '2026-09-01'])
      expect(membersOn(localDate(on), 'base').length).toBe(1)
  })
})
