import type { AnswerOf } from '#contract/http/route.ts'
import type { movePlanBlocks } from '#contract/years/years.contract.ts'
import type { Reader } from '#database/client/transactions.ts'
import { lastStep, planInForce, planningOf } from '#database/years/year-plans.queries.ts'
import type { PlanStep, StoredPlan } from '#database/years/year-plans.rows.ts'
import { allSentences } from '#domain/all-sentences.ts'
import { sayRefusal } from '#domain/values/sentences.ts'
import type { Language } from '#domain/values/text.ts'
import { planWarnings } from '#planning/years/build/year-warnings.ts'
import { CONSTRAINTS, validatePlan } from '#planning/years/validate-plan.ts'
import type { YearProblem } from '#planning/years/year-problem.ts'
import { plannerIn } from '../http/planner-in.ts'
import { sayAll } from '../http/say.ts'
import { isUnderWay } from '../jobs/said-order.ts'
import { planActs } from './plan-acts.ts'
import { placementOf, qualityOf } from './plan-problem.ts'
import { sayPlanning } from './say-planning.ts'
import type { YearNow } from './year-records.ts'

/** What changes when somebody changes a version. */
export type PlanState = AnswerOf<typeof movePlanBlocks>

/** A question about a version: in which language, and how its year stands in the registers now. */
export interface PlanQuestion {
  readonly reader: Reader
  readonly language: Language
  readonly year: YearNow
}

/** All that can be said of a version: its blocks, what has no place, what breaks rules, and what may be done with it. */
export async function planState(question: PlanQuestion, plan: StoredPlan): Promise<PlanState> {
  const { reader, language, year } = question
  const planner = await plannerIn(reader)
  const { problem } = year
  const order = await planningOf(reader, plan)
  const step = await lastStep(reader, plan)
  const violations = validatePlan(problem, placementOf(plan.blocks))
  const acts = planActs({
    plan,
    planner,
    isBeingPlanned: isUnderWay(order),
    step,
    publication: {
      violations: violations.length,
      inForce: (await planInForce(reader, plan.year))?.blocks ?? [],
      planner,
      collegeOf: collegeFinder(problem),
    },
  })
  const { blocks, reasons: _, ...head } = plan
  return {
    plan: { ...head, quality: mutable(qualityOf(problem, blocks, head.quality.bound)) },
    blocks: blocks.map(block => ({ ...block })),
    unplaced: unplacedOf(problem, plan, language),
    violations: violations.map(violation => ({
      ...violation,
      blocks: [...violation.blocks],
      sentence: SENTENCES.get(violation.constraint)?.[language] ?? violation.constraint,
    })),
    warnings: acts.copy ? [] : warningsOf(year, plan, language),
    acts: sayAll(acts, language),
    undo: step ? undoOf(step) : null,
    planning: order ? sayPlanning(order, language) : null,
  }
}

const warningsOf = (year: YearNow, { blocks }: StoredPlan, language: Language): PlanState['warnings'] =>
  planWarnings(year, placementOf(blocks)).map(({ group, block, about, refusal }) => ({
    code: refusal.code,
    sentence: sayRefusal(refusal, language, allSentences),
    group,
    block,
    about: { ...about },
  }))

const SENTENCES = new Map(CONSTRAINTS.map(({ code, sentence }) => [code, sentence]))

/** The college of each group of a year. */
export function collegeFinder({ groups }: YearProblem): (group: string) => string {
  const colleges = new Map(groups.map(({ code, college }) => [code, college]))
  return group => colleges.get(group) ?? ''
}

function unplacedOf(problem: YearProblem, { blocks, reasons }: StoredPlan, language: Language) {
  const placed = new Set(blocks.map(({ id }) => id))
  return problem.sessions
    .flatMap(session => session.blocks.map(({ id }) => id))
    .filter(id => !placed.has(id))
    .map(block => {
      const reason = reasons[block]
      return {
        block,
        reason: reason ? (structuredClone(reason) as PlanState['unplaced'][number]['reason']) : null,
        sentence: reason ? sayRefusal(reason, language, allSentences) : null,
      }
    })
}

const undoOf = ({ act, before, person, madeAt }: PlanStep): NonNullable<PlanState['undo']> => ({
  act,
  blocks: before.map(({ id }) => id),
  person,
  madeAt,
})

const mutable = <T extends { readonly parts: Readonly<Record<string, number>> }>(quality: T) => ({
  ...quality,
  parts: { ...quality.parts },
})
