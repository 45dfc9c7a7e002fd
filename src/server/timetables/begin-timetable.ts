import type { Tx } from '#database/client/transactions.ts'
import type { StoredTimetable } from '#database/timetables/timetables.rows.ts'
import { beginTimetable } from '#database/timetables/timetables.writes.ts'
import type { Term } from '#domain/timetables/term.ts'
import { NOT_WEIGHED } from '#domain/timetables/term-timetable.ts'
import { whyNotMakeTimetable } from '#domain/timetables/timetable-rights.ts'
import { refuseIf } from '#domain/values/refusal.ts'
import type { BuiltTerm } from '#planning/timetables/term/build/build-term-problem.ts'
import { renewTerm } from '#planning/timetables/term/renew-lessons.ts'
import { plannerIn } from '../http/planner-in.ts'
import { existingTimetable } from './existing-timetable.ts'
import { practicePlan, type ReadTerm } from './term-now.ts'

/** How a draft is begun. */
export interface Beginning {
  readonly note: string
  /** The college whose groups it holds; `null` for all colleges. */
  readonly college: string | null
  /** The version that it copies. */
  readonly from?: number | undefined
}

/** Begins a draft of a term's timetable, empty or as a copy of another version; lessons are those of this day. */
export async function beginVersion(
  tx: Tx,
  term: Term,
  { note, college, from }: Beginning,
  readTerm: ReadTerm,
): Promise<StoredTimetable> {
  const planner = await plannerIn(tx)
  refuseIf(whyNotMakeTimetable(planner, college))
  const copied = from === undefined ? undefined : await existingTimetable(tx, { term, version: from })
  const plan = await practicePlan(tx, term.year)
  const built = await readTerm(tx, { year: term.year, term: term.number, college, plan })
  const own = new Set(ownLessons(built).map(({ id }) => id))
  const stored = (copied?.lessons ?? []).filter(({ id }) => own.has(id))
  return beginTimetable(tx, {
    ...{ term, note, college, plan, madeFrom: from ?? null, quality: NOT_WEIGHED },
    ...{ organisation: planner.organisation, person: planner.person },
    lessons: renewTerm(built, stored).lessons,
  })
}

/** What the version asks for: not what its neighbours have in force, and nothing that no load asks for any more. */
const ownLessons = ({ problem, hopeless }: BuiltTerm) => [
  ...problem.tasks.filter(({ fixed }) => fixed === null),
  ...hopeless.map(({ lesson }) => lesson),
]
