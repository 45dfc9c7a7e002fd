import type { Tx } from '#database/client/transactions.ts'
import {
  lastStep,
  type TimetableKey,
  timetablingOf,
  undoneStep,
} from '#database/timetables/timetables.queries.ts'
import type { StoredStep, StoredTimetable } from '#database/timetables/timetables.rows.ts'
import {
  changedMeanwhile,
  saveStep,
  saveTimetableDiscard,
  saveTimetablePublication,
  turnStep,
} from '#database/timetables/timetables.writes.ts'
import {
  type LessonMove,
  lockLesson,
  moveLessons,
  whyNotMoveLessons,
} from '#domain/timetables/change-timetable.ts'
import { deviate } from '#domain/timetables/deviation.ts'
import type { DeviationOrder } from '#domain/timetables/deviation-order.ts'
import { discardTimetable } from '#domain/timetables/discard-timetable.ts'
import { publishTimetable } from '#domain/timetables/publish-timetable.ts'
import { signDeviations } from '#domain/timetables/sign-deviations.ts'
import { NOT_WEIGHED } from '#domain/timetables/term-timetable.ts'
import { whyNotMakeTimetable } from '#domain/timetables/timetable-rights.ts'
import {
  stepBetween,
  type TimetableAct,
  whyNotRedoStep,
  whyNotUndoStep,
  withStands,
} from '#domain/timetables/timetable-steps.ts'
import type { LocalDate } from '#domain/values/local-date.ts'
import { invariant, refuseIf } from '#domain/values/refusal.ts'
import { whyNotChangePlan } from '#domain/years/change-plan.ts'
import type { BuiltTerm } from '#planning/timetables/term/build/build-term-problem.ts'
import { findDeviations } from '#planning/timetables/term/find-deviations.ts'
import { renewTerm } from '#planning/timetables/term/renew-lessons.ts'
import { neighboursIn } from '#planning/timetables/term/term-of-college.ts'
import { whyNotPlace } from '#planning/timetables/term/why-not-place.ts'
import { plannerIn } from '../http/planner-in.ts'
import { isUnderWay } from '../jobs/said-order.ts'
import { existingTimetable } from './existing-timetable.ts'
import type { ReadTerm } from './term-now.ts'
import { ownViolations } from './timetable-state.ts'

/** A draft that somebody may change, as it stands and as the registers make it now. */
export interface OpenDraft {
  readonly tx: Tx
  readonly person: string | null
  readonly built: BuiltTerm
  /** As it is stored. */
  readonly stored: StoredTimetable
  /** With the lessons of this day. */
  readonly now: StoredTimetable
}

/**
 * Opens a draft, once it is known that whoever asks may change it.
 *
 * @throws RecordChangedError when somebody else has changed it since the revision that the person saw.
 */
export async function openDraft(
  tx: Tx,
  key: TimetableKey,
  revision: number,
  readTerm: ReadTerm,
): Promise<OpenDraft> {
  const stored = await existingTimetable(tx, key)
  const planner = await plannerIn(tx)
  const isBeingPlanned = isUnderWay(await timetablingOf(tx, key))
  refuseIf(whyNotMakeTimetable(planner, stored.college) ?? whyNotChangePlan(stored, { isBeingPlanned }))
  if (stored.revision !== revision) throw changedMeanwhile(stored)
  const { lessons, ...built } = renewTerm(await readTerm(tx, stored), stored.lessons)
  return { tx, person: planner.person, built, stored, now: { ...stored, lessons } }
}

/**
 * Moves lessons by hand: all are taken up, and each that is put down is asked about beside those before it. Where a rule
 * only warns they stand by an order.
 */
export function moveInDraft(
  draft: OpenDraft,
  moves: readonly LessonMove[],
  order: DeviationOrder | null,
): Promise<StoredTimetable> {
  const { now, built } = draft
  refuseIf(whyNotMoveLessons(now, moves))
  const taken = new Set(moves.map(({ lesson }) => lesson))
  const neighbours = neighboursIn(built.problem)
  let moved = {
    ...now,
    lessons: now.lessons.map(one =>
      taken.has(one.id) ? { ...one, place: null, locked: false, order: null } : one,
    ),
  }
  for (const move of moves) {
    if (move.place === null) continue
    refuseIf(whyNotPlace(built.problem, [...moved.lessons, ...neighbours], move.lesson, move.place))
    moved = moveLessons(moved, [move])
  }
  const weeks = new Set(now.lessons.filter(({ id }) => taken.has(id)).flatMap(lesson => lesson.weeks))
  const deviations = findDeviations(built.problem, moved.lessons, weeks)
  moved = deviate(moved, { before: now.lessons, moved: taken, deviations, order })
  const isTakenOut = moves.every(({ place }) => place === null)
  return saved(draft, moved.lessons, isTakenOut ? 'takeOut' : 'move')
}

/** Locks or unlocks lessons. */
export function lockInDraft(
  draft: OpenDraft,
  lessons: readonly string[],
  locked: boolean,
): Promise<StoredTimetable> {
  const changed = lessons.reduce((timetable, id) => lockLesson(timetable, id, locked), draft.now)
  return saved(draft, changed.lessons, locked ? 'lock' : 'unlock')
}

/** Signs by a college's order for all deviations of its groups for which nobody has signed. */
export function signInDraft(
  draft: OpenDraft,
  college: string,
  order: DeviationOrder,
): Promise<StoredTimetable> {
  const { problem } = draft.built
  const groups = new Set(problem.groups.flatMap(one => (one.college === college ? [one.code] : [])))
  const own = findDeviations(problem, draft.now.lessons).filter(({ group }) => groups.has(group))
  return saved(draft, signDeviations(draft.now, own, order).lessons, 'sign')
}

/** Takes the last step of a draft back. */
export async function undoInDraft(draft: OpenDraft): Promise<StoredTimetable> {
  const step = await lastStep(draft.tx, keyOfDraft(draft))
  refuseIf(whyNotUndoStep(draft.now.version, step))
  invariant(step, 'A step that may be taken back is there')
  return turned(draft, step, 'undone')
}

/** Brings back the step that was taken back last. */
export async function redoInDraft(draft: OpenDraft): Promise<StoredTimetable> {
  const step = await undoneStep(draft.tx, keyOfDraft(draft))
  refuseIf(whyNotRedoStep(draft.now.version, step))
  invariant(step, 'A step that may be brought back is there')
  return turned(draft, step, 'done')
}

/** Puts a draft in force from a day on. */
export function publishDraft(draft: OpenDraft, publishedOn: LocalDate): Promise<StoredTimetable> {
  const { tx, stored, now, built, person } = draft
  const violations = ownViolations(built.problem, now.lessons).length
  const published = publishTimetable(now, publishedOn, { violations })
  return saveTimetablePublication(tx, stored, published, person)
}

/** Deletes a draft. */
export function discardDraft({ tx, stored }: OpenDraft): Promise<void> {
  discardTimetable(stored)
  return saveTimetableDiscard(tx, stored)
}

const keyOfDraft = ({ now: { year, term, version } }: OpenDraft): TimetableKey => ({
  ...{ term: { year, number: term }, version },
})

function saved(
  { tx, stored, now, person }: OpenDraft,
  lessons: StoredTimetable['lessons'],
  act: TimetableAct,
): Promise<StoredTimetable> {
  const changed = stepBetween(now.lessons, lessons)
  return saveStep(tx, stored, { ...now, lessons, quality: NOT_WEIGHED }, { act, person, changed })
}

function turned({ tx, stored, now }: OpenDraft, step: StoredStep, state: 'done' | 'undone') {
  const isUndone = state === 'undone'
  const lessons = withStands(now.lessons, isUndone ? step.before : step.after)
  const quality = isUndone ? step.qualityBefore : step.qualityAfter
  return turnStep(tx, stored, { ...now, lessons, quality }, step, state)
}
