import { describe, expect, it } from 'vitest'
import { demoCluster } from '#demo/exchange/demo-cluster.ts'
import { nameRule } from '#domain/rules/name-rule.ts'
import type { Rule, RuleSeverity } from '#domain/rules/rule.ts'
import type { RuleName } from '#domain/rules/rule-name.ts'
import { academicYear } from '#domain/values/academic-year.ts'
import { localDate } from '#domain/values/local-date.ts'
import { buildYearProblem } from '#planning/years/build/build-year-problem.ts'
import { planWarnings } from '#planning/years/build/year-warnings.ts'

const cluster = demoCluster(1)
const YEAR = academicYear(2025)

/** No employer asks for more years than the law. */
const places = cluster.places.map(place => ({ ...place, minAge: 16 }))

/** The year 2025/26 after the office has set one rule from 1 September 2025 on. */
function yearWith(name: RuleName, value: number, severity: RuleSeverity) {
  const rule: Rule = nameRule(name, {
    value,
    severity,
    startsOn: localDate('2025-09-01'),
    source: 'Решение совета',
  })
  return buildYearProblem({ ...cluster, places, rules: [...cluster.rules, rule] }, YEAR)
}

const usual = buildYearProblem(cluster, YEAR)
const blocksOf = ({ problem }: typeof usual) => problem.sessions.flatMap(session => session.blocks)
const refusalsOf = (built: typeof usual, code: string) =>
  blocksOf(built).flatMap(({ refused }) => refused.filter(({ refusal }) => refusal.code === code))

describe('a year is planned by the rules that are in force in it', () => {
  it('prices by the council’s weights', () => {
    expect(yearWith('wishWeight', 20, 'prefer').problem.prices).toEqual({
      wish: 20,
      uneven: 1,
      unplaced: 312,
    })
  })

  it('leaves a rule alone that begins after the year', () => {
    const rule = nameRule('wishWeight', {
      value: 20,
      severity: 'prefer',
      startsOn: localDate('2026-09-01'),
      source: '',
    })
    const later = buildYearProblem({ ...cluster, rules: [...cluster.rules, rule] }, YEAR)
    expect(later.problem).toEqual(usual.problem)
  })

  it('counts a practice of 72 hours as two weeks of 36, and as three of 30', () => {
    const weeks = ({ problem }: typeof usual) =>
      problem.sessions.reduce((sum, session) => sum + session.weeks, 0)
    expect(weeks(yearWith('weeklyLoad', 30, 'block'))).toBeGreaterThan(weeks(usual))
  })

  it('opens harmful work to minors when the law lowers the age to 16', () => {
    expect(refusalsOf(usual, 'years.harmful-conditions').length).toBeGreaterThan(0)
    expect(refusalsOf(yearWith('harmfulWorkAge', 16, 'block'), 'years.harmful-conditions')).toEqual([])
  })

  it('only warns of it, at the price of a week, when the rule warns', () => {
    const built = yearWith('harmfulWorkAge', 18, 'warn')
    expect(refusalsOf(built, 'years.harmful-conditions')).toEqual([])
    const [found] = [...built.cautions].filter(([, cautions]) => cautions.length > 0)
    const [block, [caution]] = found ?? ['', []]
    const placement = [{ block, resource: caution?.resource ?? '', firstWeek: caution?.weeks[0] ?? 0 }]
    expect(planWarnings(built, placement)).toMatchObject([
      { block, refusal: { code: 'years.harmful-conditions' } },
    ])
    const priceOf = (one: typeof usual) =>
      blocksOf(one)
        .find(({ id }) => id === block)
        ?.options.find(({ resource }) => resource === caution?.resource)?.price ?? Number.NaN
    const harmless = yearWith('harmfulWorkAge', 14, 'block')
    expect(priceOf(built)).toBe(priceOf(harmless) + 12)
  })

  it('closes employers to minors when their week is shorter than a week of practice: 24 hours against 27', () => {
    expect(refusalsOf(usual, 'years.minor-hours')).toEqual([])
    const built = yearWith('minorHours16to17', 24, 'block')
    const [refused] = refusalsOf(built, 'years.minor-hours')
    expect(refused?.refusal.facts).toMatchObject({ hours: 27, limit: 24, source: 'Решение совета' })
  })

  it('orders training before production only where the rule blocks, and lists the turned order where it warns', () => {
    const built = yearWith('trainingBeforeProduction', 1, 'warn')
    expect(built.problem.order.length).toBeLessThan(usual.problem.order.length)
    const [pair] = built.wishedOrder
    const turned = built.problem.sessions
      .filter(({ id }) => pair?.includes(id))
      .flatMap(({ id, blocks, earliest, weeks }) =>
        blocks.map(block => ({
          block: block.id,
          resource: '',
          firstWeek: id === pair?.[0] ? earliest + weeks : earliest,
        })),
      )
    expect(planWarnings(built, turned).map(({ refusal }) => refusal.code)).toContain('years.order-turned')
  })
})

describe('records that are worth a look', () => {
  it('name a group whose curriculum has no hours for its year, and one without a calendar', () => {
    const [group] = cluster.groups
    const curriculum = cluster.deliveries.find(({ code }) => code === group?.delivery)?.curriculum
    const without = buildYearProblem(
      { ...cluster, curriculumHours: cluster.curriculumHours.filter(one => one.curriculum !== curriculum) },
      YEAR,
    )
    expect(without.warnings.map(({ refusal }) => refusal.code)).toContain('years.no-curriculum')
    const bare = buildYearProblem({ ...cluster, curriculumCalendars: [] }, YEAR)
    expect(bare.warnings.filter(({ refusal }) => refusal.code === 'years.no-calendar')).toHaveLength(44)
    expect(usual.warnings).toEqual([])
  })
})

describe('a year that cannot be', () => {
  it('says of every training practice that its zones are closed when all are', () => {
    const zones = cluster.zones.map(zone => ({ ...zone, endsOn: localDate('2025-08-31') }))
    const { problem } = buildYearProblem({ ...cluster, zones }, YEAR)
    const training = problem.sessions
      .filter(({ kind }) => kind === 'training')
      .flatMap(({ blocks }) => blocks)
    expect(training.every(({ options }) => options.length === 0)).toBe(true)
    const codes = new Set(training.flatMap(({ refused }) => refused.map(({ refusal }) => refusal.code)))
    expect([...codes]).toEqual(['years.resource-closed'])
  })

  it('has nothing to plan long before the cluster', () => {
    const { problem, warnings } = buildYearProblem(cluster, academicYear(2010))
    expect([problem.sessions, warnings]).toEqual([[], []])
  })
})
