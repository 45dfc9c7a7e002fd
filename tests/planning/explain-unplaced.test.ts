import { beforeAll, describe, expect, it } from 'vitest'
import { allSentences } from '#domain/all-sentences.ts'
import { sayRefusal } from '#domain/values/sentences.ts'
import type { MipSolver } from '#planning/engine/mip/mip-solver.ts'
import { explainUnplaced, type UnplacedReason } from '#planning/years/explain-unplaced.ts'
import { planYear } from '#planning/years/plan-year.ts'
import type { PlanResource, YearProblem } from '#planning/years/year-problem.ts'
import { loadHighsSolver } from '#server/jobs/highs.ts'
import { block, session, year, zone } from '../factories/tiny-year.ts'
import { madeUpYear } from '../factories/year-problem.ts'

let mip: MipSolver
beforeAll(async () => {
  mip = await loadHighsSolver()
})

const planned = (problem: YearProblem) =>
  planYear({ problem, seed: 1, mip, budget: { iterations: 50_000 } }).placement

/** The problem with what a reason names lifted: two more shifts or a subgroup's places, and the college's quota. */
function lifted(problem: YearProblem, { refusal }: UnplacedReason): YearProblem {
  const { code, from, to } = refusal.facts
  const inWeeks = (position: number) => Number(from) <= position + 1 && position + 1 <= Number(to)
  const resources = problem.resources.map(
    (one): PlanResource =>
      one.code === code && refusal.code !== 'years.quota-full'
        ? {
            ...one,
            capacityByWeek: one.capacityByWeek.map((open, i) => (inWeeks(i) ? open + 2 * one.places : open)),
            shiftsByWeek: one.shiftsByWeek?.map((open, i) => (inWeeks(i) ? open + 2 : open)) ?? null,
          }
        : one,
  )
  const quotas = problem.quotas.map(quota =>
    quota.resource === code && refusal.code.startsWith('years.quota')
      ? { ...quota, placesByWeek: quota.placesByWeek.map((open, i) => (inWeeks(i) ? open + 100 : open)) }
      : quota,
  )
  return { ...problem, resources, quotas }
}

describe('the reason why a block has no place', () => {
  it('names the resource, the weeks and the rivals: three subgroups ask for the two shifts of one week', () => {
    const problem = year(1, [session('A', 'a'), session('B', 'a'), session('C', 'a')])
    const [reason, ...others] = explainUnplaced(problem, planned(problem))
    expect(others).toEqual([])
    expect(reason?.refusal.code).toBe('years.resource-full')
    expect(reason?.refusal.facts).toMatchObject({ code: 'Z', from: 1, to: 1, asked: 3 })
    expect(reason?.refusal.facts.rivals).toHaveLength(2)
    expect(reason && sayRefusal(reason.refusal, 'ru', allSentences)).toMatch(
      /^Участок Z «Zone Z» полон в нед\. 1 \(01\.09–07\.09\): 3 подгруппы просят 36 место-недель, открыто 24\./,
    )
  })

  it('names the quota when the zone itself has room', () => {
    const problem = year(2, [session('A', 'a', { weeks: 2 }), session('B', 'a', { weeks: 2 })], {
      quotas: [{ resource: 'Z', college: 'C1', placesByWeek: [12, 12] }],
    })
    const [reason] = explainUnplaced(problem, planned(problem))
    expect(reason?.refusal.code).toBe('years.quota-full')
  })

  it('says that the group has no weeks left when no room would help', () => {
    const problem = year(3, [session('A', 'a', { weeks: 2 }), session('A', 'b', { weeks: 2 })])
    expect(explainUnplaced(problem, planned(problem)).map(({ refusal }) => refusal.code)).toEqual([
      'years.group-busy',
    ])
  })

  it('repeats why the only resource for the work is not open', () => {
    const refusal = { code: 'years.no-certified-master', facts: { code: 'Z', module: 'ПМ.01' } }
    const blocks = [block('A:a:1', [], { refused: [{ resource: 'Z', refusal }] })]
    const problem = year(3, [session('A', 'a', { blocks })])
    expect(explainUnplaced(problem, [])).toMatchObject([{ block: 'A:a:1', refusal }])
  })

  it('tells the truth: with the named shortage lifted, planning again places the block', () => {
    const size = { groups: 10, zones: 2, employers: 3, colleges: 2 }
    let reasons = 0
    for (let seed = 1; seed <= 6; seed++) {
      const problem = madeUpYear(seed, size)
      const from = planned(problem)
      for (const reason of explainUnplaced(problem, from)) {
        if (reason.refusal.code === 'years.group-busy') continue
        const better = lifted(problem, reason)
        const again = planYear({ problem: better, seed: 1, budget: { iterations: 50_000 }, from }).placement
        expect(again.map(place => place.block)).toContain(reason.block)
        reasons++
      }
    }
    expect(reasons).toBeGreaterThan(5)
  }, 60_000)

  it('names a full workshop as it names a zone', () => {
    const resources = [zone('Z', 1, { type: 'workshop', shiftsByWeek: [1], capacityByWeek: [12] })]
    const problem = year(1, [session('A', 'a'), session('B', 'a')], { resources })
    expect(explainUnplaced(problem, planned(problem))[0]?.refusal.facts.type).toBe('workshop')
  })
})
