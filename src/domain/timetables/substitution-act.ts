import { writeReach } from '../access/reach.ts'
import { whyNotWrite } from '../access/write-record.ts'
import type { Refusal } from '../values/refusal.ts'
import type { Planner } from '../years/plan-rights.ts'
import type { DayEventKind } from './day-event.ts'
import { type LessonOnDate, type Substitution, wordOfLesson } from './substitution.ts'

/** What made substitutions necessary; why a teacher is away is nobody's business here. */
export type SubstitutionCause = DayEventKind | 'makeUp' | 'other'

/** Substitutions that one person decided at once; they are taken back together. */
export interface SubstitutionAct {
  readonly number: number
  /** The college whose groups it concerns. */
  readonly college: string
  readonly cause: SubstitutionCause
  /** Why, for those who make substitutions. */
  readonly note: string
  /** The number of the order, where the college writes one. */
  readonly orderNumber: string | null
  readonly substitutions: readonly Substitution[]
}

/** Whether somebody is shown what is out on a day, and what may be done about it. */
export const makesSubstitutions = ({ role }: Pick<Planner, 'role'>): boolean =>
  (writeReach.substitutions?.[role] ?? 'none') !== 'none'

/** Why somebody may not decide about lessons of groups of these colleges, if anything speaks against it. */
export function whyNotSubstitute(
  { role, organisations }: Planner,
  colleges: readonly string[],
): Refusal | undefined {
  const reachesAll = writeReach.substitutions?.[role] === 'cluster'
  return whyNotWrite(
    'substitutions',
    role,
    reachesAll || colleges.every(college => organisations.includes(college)),
  )
}

/** A lesson whose substitution has changed since somebody looked at it. */
export interface SeenSubstitution extends LessonOnDate {
  /** The act that decided about it then; `null` where none did. */
  readonly seen: number | null
}

/**
 * Why substitutions cannot be decided as they are asked for: each lesson once, and as whoever asks has seen it.
 *
 * @param decided - the act that has decided about each lesson, by its word
 */
export function whyNotDecide(
  asked: readonly SeenSubstitution[],
  decided: ReadonlyMap<string, number>,
): Refusal | undefined {
  const words = asked.map(wordOfLesson)
  const twice = asked.find((_, at) => words.indexOf(words[at] ?? '') < at)
  if (twice) return { code: 'timetables.substituted-twice', facts: { lesson: twice.lesson, day: twice.date } }
  const other = asked.find(one => (decided.get(wordOfLesson(one)) ?? null) !== one.seen)
  return other
    ? { code: 'timetables.substituted-meanwhile', facts: { lesson: other.lesson, day: other.date } }
    : undefined
}

/** An act as it stands when somebody is about to take it back. */
export interface ActToUndo {
  readonly number: number
  readonly isUndone: boolean
  /** Later acts that decided about the same lessons, or put others in their place. */
  readonly laterActs: readonly number[]
}

/** Why an act cannot be taken back, if anything speaks against it: what was decided on top of it goes first. */
export function whyNotUndoAct({ number, isUndone, laterActs }: ActToUndo): Refusal | undefined {
  if (isUndone) return { code: 'timetables.act-undone', facts: { act: number } }
  const [later] = laterActs
  return later === undefined
    ? undefined
    : { code: 'timetables.act-built-upon', facts: { act: number, later } }
}
