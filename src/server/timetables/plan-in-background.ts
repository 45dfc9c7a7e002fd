import type { Database } from '#database/client/open-database.ts'
import { noteProgress } from '#database/client/orders.ts'
import { inTransaction, reading } from '#database/client/transactions.ts'
import type { StoredTimetable } from '#database/timetables/timetables.rows.ts'
import { saveStep } from '#database/timetables/timetables.writes.ts'
import type { TimetablingInput, TimetablingResult } from '#database/timetables/timetabling.orders.ts'
import { compareTimetables, samePlace } from '#domain/timetables/compare-timetables.ts'
import type { TermLesson } from '#domain/timetables/term-lesson.ts'
import { stepBetween } from '#domain/timetables/timetable-steps.ts'
import { type KeptTerm, keepLessons } from '#planning/timetables/term/keep-lessons.ts'
import type { TermAnswer } from '#planning/timetables/term/plan-term.ts'
import { renewTerm } from '#planning/timetables/term/renew-lessons.ts'
import { plannerIn } from '../http/planner-in.ts'
import type { Background, WorkSignal } from '../jobs/background.ts'
import { PLAN_TERM } from '../jobs/plan-term-task.ts'
import { planInThread } from '../jobs/planning-thread.ts'
import { runOrder } from '../jobs/run-order.ts'
import { existingTimetable } from './existing-timetable.ts'
import { readTermNow } from './term-now.ts'

/** What planning in the background works with. */
export interface TimetablingHouse {
  readonly database: Database
  readonly background: Background
}

/** Plans a draft in the background, in the name of the person who ordered it, and saves what was found. */
export function timetableInBackground(house: TimetablingHouse, id: string, input: TimetablingInput): void {
  house.background.begin(id, async signal => {
    await workOnTimetable(house.database, id, input, signal)
  })
}

/** Plans a draft by an order that was placed, and notes how that ended. */
export const workOnTimetable = (
  database: Database,
  id: string,
  input: TimetablingInput,
  signal: WorkSignal,
): Promise<TimetablingResult> =>
  runOrder(database, id, 'timetables.planning-failed', () => planDraft(database, id, input, signal))

async function planDraft(
  database: Database,
  id: string,
  input: TimetablingInput,
  signal: WorkSignal,
): Promise<TimetablingResult> {
  const scope = { job: id }
  const begun = performance.now()
  const held = await reading(database, scope, async reader => {
    const stored = await existingTimetable(reader, {
      ...{ term: { year: input.year, number: input.term }, version: input.version },
    })
    const { person } = await plannerIn(reader)
    return { person, stored, ...openTask(await readTermNow(reader, stored), stored, input) }
  })
  const answer = await planInThread(PLAN_TERM, { ...input, problem: held.kept.problem }, signal, progress => {
    void noteProgress(database, id, progress).catch(() => undefined)
  })
  const lessons = lessonsAfter(held, answer)
  const { stored, person } = held
  const quality = { cost: answer.cost, parts: answer.parts }
  await inTransaction(database, scope, { cause: `plan:${id}` }, tx =>
    saveStep(
      tx,
      stored,
      { ...stored, lessons, quality },
      { act: 'plan', person, changed: stepBetween(held.before, lessons) },
    ),
  )
  return {
    moved: compareTimetables(held.before, lessons).filter(({ before }) => before !== null).length,
    unplaced: lessons.filter(({ place }) => place === null).length,
    stopped: signal.isStopped(),
    elapsed: (performance.now() - begun) / 1000,
  }
}

/** A draft opened for planning. */
interface HeldDraft {
  /** Its lessons of this day, as they stand. */
  readonly before: readonly TermLesson[]
  readonly kept: KeptTerm
}

function openTask(
  built: Awaited<ReturnType<typeof readTermNow>>,
  { lessons }: StoredTimetable,
  { kind }: TimetablingInput,
): HeldDraft {
  const { lessons: before, problem } = renewTerm(built, lessons)
  const staying = before.filter(({ place, locked }) => place !== null && (kind === 'rest' || locked))
  return { before, kept: keepLessons(problem, staying) }
}

/** Each lesson where planning has put it; those that it did not look at stay as they were. */
function lessonsAfter({ before }: HeldDraft, answer: TermAnswer): TermLesson[] {
  const planned = new Map(answer.lessons.map(lesson => [lesson.id, lesson]))
  return before.map(lesson => {
    const found = planned.get(lesson.id)
    if (!found) return lesson
    const order = samePlace(lesson.place, found.place) ? lesson.order : null
    return { ...lesson, place: found.place, reason: found.reason, order }
  })
}
