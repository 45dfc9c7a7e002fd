import type { AnswerOf } from '#contract/http/route.ts'
import type { moveTermLessons } from '#contract/timetables/term-drafts.contract.ts'
import type { Reader } from '#database/client/transactions.ts'
import { lastStep, timetablingOf, undoneStep } from '#database/timetables/timetables.queries.ts'
import type { StoredStep, StoredTimetable } from '#database/timetables/timetables.rows.ts'
import { planHeads } from '#database/years/year-plans.queries.ts'
import { allSentences } from '#domain/all-sentences.ts'
import { type Deviation, deviationFacts } from '#domain/timetables/deviation.ts'
import { whyNotDiscardTimetable } from '#domain/timetables/discard-timetable.ts'
import { whyNotPublishTimetable } from '#domain/timetables/publish-timetable.ts'
import type { TermLesson } from '#domain/timetables/term-lesson.ts'
import { seesDrafts, whyNotMakeTimetable } from '#domain/timetables/timetable-rights.ts'
import { whyNotRedoStep, whyNotUndoStep } from '#domain/timetables/timetable-steps.ts'
import type { Refusal } from '#domain/values/refusal.ts'
import { sayRefusal } from '#domain/values/sentences.ts'
import type { Language } from '#domain/values/text.ts'
import { whyNotChangePlan } from '#domain/years/change-plan.ts'
import { findDeviations } from '#planning/timetables/term/find-deviations.ts'
import { packLessons } from '#planning/timetables/term/packed-term.ts'
import { neighboursIn } from '#planning/timetables/term/term-of-college.ts'
import type { TermProblem } from '#planning/timetables/term/term-problem.ts'
import type { TermViolation } from '#planning/timetables/term/validate/term-constraint.ts'
import { TERM_CONSTRAINTS, validateTerm } from '#planning/timetables/term/validate/validate-term.ts'
import { plannerIn } from '../http/planner-in.ts'
import { sayAll } from '../http/say.ts'
import { isUnderWay } from '../jobs/said-order.ts'
import { keyOf } from './existing-timetable.ts'
import { sayTimetabling } from './say-timetabling.ts'
import { mutableHead } from './timetable-head.ts'

/** What changes when somebody changes a version. */
export type TimetableState = AnswerOf<typeof moveTermLessons>

/** A version as it stands now, with what it is held against. */
export interface TimetableQuestion {
  readonly reader: Reader
  readonly language: Language
  /** The term as the registers make it; nothing for those who only read. */
  readonly problem: TermProblem | null
  readonly timetable: StoredTimetable
  /** The lessons to answer with; all of them unless it is said which have changed. */
  readonly changed?: { readonly lessons: readonly TermLesson[]; readonly gone: readonly string[] }
}

/** All that can be said of a version: lessons, what has no place, what breaks rules, and what may be done with it. */
export async function timetableState(question: TimetableQuestion): Promise<TimetableState> {
  const { reader, language, problem, timetable } = question
  const { lessons, gone } = question.changed ?? { lessons: timetable.lessons, gone: [] }
  const key = keyOf(timetable)
  const planner = await plannerIn(reader)
  const order = await timetablingOf(reader, key)
  const isDraft = timetable.status === 'draft'
  const steps = {
    undo: isDraft ? await lastStep(reader, key) : undefined,
    redo: isDraft ? await undoneStep(reader, key) : undefined,
  }
  const violations = problem ? ownViolations(problem, timetable.lessons) : []
  const rights = whyNotMakeTimetable(planner, timetable.college)
  const change = rights ?? whyNotChangePlan(timetable, { isBeingPlanned: isUnderWay(order) })
  return {
    timetable: mutableHead(timetable),
    lessons: packLessons(problem?.tasks ?? [], lessons) as TimetableState['lessons'],
    gone: [...gone],
    reasons: sayReasons(timetable.lessons, language),
    violations: sayViolations(violations, language),
    deviations: problem ? sayDeviations(findDeviations(problem, timetable.lessons), language) : [],
    warnings: seesDrafts(planner) ? await warningsOf(reader, timetable, language) : [],
    acts: sayAll(
      {
        ...{ change, plan: change, copy: rights },
        publish: change ?? whyNotPublishTimetable(timetable, { violations: violations.length }),
        discard: change ?? whyNotDiscardTimetable(timetable),
        undo: change ?? whyNotUndoStep(timetable.version, steps.undo),
        redo: change ?? whyNotRedoStep(timetable.version, steps.redo),
      },
      language,
    ),
    undo: sayStep(steps.undo),
    redo: sayStep(steps.redo),
    planning: order ? sayTimetabling(order, language) : null,
  }
}

/** The breaches in which a lesson of the version takes part; what neighbours make of each other is their own affair. */
export function ownViolations(problem: TermProblem, lessons: readonly TermLesson[]): TermViolation[] {
  const standing = lessons.filter(({ place }) => place !== null)
  const own = new Set(standing.map(({ id }) => id))
  return validateTerm(problem, [...standing, ...neighboursIn(problem)]).filter(violation =>
    violation.lessons.some(id => own.has(id)),
  )
}

const SENTENCES = new Map(TERM_CONSTRAINTS.map(({ code, sentence }) => [code, sentence]))

/** Breaches as an answer has them. */
export const sayViolations = (violations: readonly TermViolation[], language: Language) =>
  violations.map(violation => ({
    ...violation,
    lessons: [...violation.lessons],
    sentence: SENTENCES.get(violation.constraint)?.[language] ?? violation.constraint,
  }))

/** Deviations as an answer has them. */
const sayDeviations = (deviations: readonly Deviation[], language: Language) =>
  deviations.map(deviation => ({
    ...{ ...deviation, weeks: [...deviation.weeks], lessons: [...deviation.lessons] },
    sentence: sayRefusal(
      { code: 'timetables.deviation', facts: deviationFacts(deviation) },
      language,
      allSentences,
    ),
  }))

/** Why lessons have no place, as an answer has it. */
export const sayReasons = (lessons: readonly TermLesson[], language: Language) =>
  lessons.flatMap(({ id, reason }) => (reason ? [sayReason(id, reason, language)] : []))

/** Why a lesson has no place, as an answer has it. */
export const sayReason = (lesson: string, reason: Refusal, language: Language) => ({
  lesson,
  reason: structuredClone(reason) as TimetableState['reasons'][number]['reason'],
  sentence: sayRefusal(reason, language, allSentences),
})

async function warningsOf(reader: Reader, { year, plan }: StoredTimetable, language: Language) {
  const inForce =
    (await planHeads(reader, year)).find(({ status }) => status === 'published')?.version ?? null
  const found: Refusal[] = []
  if (plan === null) found.push({ code: 'timetables.no-year-plan', facts: { year } })
  else if (plan !== inForce)
    found.push({ code: 'timetables.year-plan-not-in-force', facts: { plan, inForce } })
  return found.map(one => ({ code: one.code, sentence: sayRefusal(one, language, allSentences) }))
}

const sayStep = (step: StoredStep | undefined): TimetableState['undo'] =>
  step
    ? { act: step.act, lessons: step.after.map(({ id }) => id), person: step.person, madeAt: step.madeAt }
    : null
