import type { BodyOf } from '#contract/http/route.ts'
import type { makeSubstitutions } from '#contract/timetables/days.contract.ts'
import type { Tx } from '#database/client/transactions.ts'
import {
  findAct,
  substitutionsOfAct,
  substitutionsReplacedBy,
} from '#database/timetables/substitutions.queries.ts'
import type { StoredSubstitution } from '#database/timetables/substitutions.rows.ts'
import {
  lockSubstitutions,
  type NewSubstitution,
  saveAct,
  saveUndoneAct,
} from '#database/timetables/substitutions.writes.ts'
import type { DayLesson } from '#domain/timetables/day-lesson.ts'
import { type Substitution, wordOfLesson } from '#domain/timetables/substitution.ts'
import { whyNotDecide, whyNotSubstitute, whyNotUndoAct } from '#domain/timetables/substitution-act.ts'
import { termOn } from '#domain/timetables/term.ts'
import type { LocalDate } from '#domain/values/local-date.ts'
import { type Refusal, refuseIf } from '#domain/values/refusal.ts'
import type { DayProblem } from '#planning/timetables/day/day-problem.ts'
import { whyNotMoreHours } from '#planning/timetables/day/proposals/propose-teachers.ts'
import { whyNotChanges } from '#planning/timetables/day/repair-day.ts'
import { standNow, wordOfDay } from '#planning/timetables/day/standing.ts'
import { plannerIn } from '../http/planner-in.ts'
import { notFound } from '../http/server-errors.ts'
import { changesAsked, eventsAsked } from './asked-days.ts'
import { daysNow } from './day-now.ts'
import { collegesOf } from './repair-answer.ts'
import { type ReadTermWork, workOfDays } from './work-of-days.ts'

/** What somebody decides about the lessons of some days. */
export type Decision = BodyOf<typeof makeSubstitutions>

/** Makes substitutions by one act, if all of them can be made as the days stand. */
export async function decideSubstitutions(
  tx: Tx,
  decision: Decision,
  today: LocalDate,
  readWork: ReadTermWork,
): Promise<number> {
  await lockSubstitutions(tx)
  const planner = await plannerIn(tx)
  const changes = changesAsked(decision.changes)
  const dates = changes.flatMap(({ date, to }) => [date, to?.date ?? date]).sort()
  const [from, to] = [dates[0] ?? today, dates.at(-1) ?? today]
  const now = await daysNow(tx, termOn(from))
  const { problem } = await workOfDays(
    tx,
    now,
    { from, to, today, asked: eventsAsked(decision.asked) },
    readWork,
  )
  const days = new Map(problem.lessons.map(day => [wordOfDay(day), day]))
  const concerned = changes.flatMap(change => days.get(wordOfLesson(change)) ?? [])
  refuseIf(whyNotSubstitute(planner, [...new Set(concerned.flatMap(day => collegesOf(now, day)))]))
  refuseIf(whyNotDecide(changes, new Map(now.substitutions.map(one => [wordOfLesson(one), one.act]))))
  refuseIf(whyNotChanges(problem, changes)[0]?.reason ?? whyNotHours(problem, changes))
  const [first] = concerned
  return saveAct(tx, {
    college: (first && collegesOf(now, first)[0]) ?? planner.organisation,
    ...{ cause: decision.cause, note: decision.note, orderNumber: decision.orderNumber },
    ...{ organisation: planner.organisation, person: planner.person },
    substitutions: changes.flatMap(change => stored(change, days.get(wordOfLesson(change)))),
  })
}

/** Why somebody who stands in would have more hours than the law allows. */
function whyNotHours(problem: DayProblem, changes: readonly Substitution[]): Refusal | undefined {
  const standing = standNow(problem)
  for (const change of changes) {
    const day = standing.days.get(wordOfLesson(change))
    const isOther = change.to && change.kind === 'teacher' && change.to.teacher !== day?.held?.teacher
    const reason = day && isOther ? whyNotMoreHours(problem, standing, { day }, change.to.teacher) : undefined
    if (reason) return reason
  }
  return undefined
}

function stored(
  { lesson, date, kind, to, joins }: Substitution,
  day: DayLesson | undefined,
): NewSubstitution[] {
  if (!day) return []
  const { audience, index, pairs } = day.lesson
  const { pair, teacher, room } = day.planned
  return [
    {
      ...{ lesson, date, kind, to, joins, index, pairs, was: { pair, teacher, room } },
      groups: [...new Set(audience.map(({ group }) => group))],
      subgroup: audience.length === 1 ? (audience[0]?.subgroup ?? null) : null,
    },
  ]
}

/** Takes an act back, if what stood before it can stand again. */
export async function undoAct(
  tx: Tx,
  number: number,
  today: LocalDate,
  readWork: ReadTermWork,
): Promise<void> {
  await lockSubstitutions(tx)
  const planner = await plannerIn(tx)
  const act = await findAct(tx, number)
  if (!act) throw notFound({ key: String(number) })
  const made = await substitutionsOfAct(tx, number)
  refuseIf(whyNotSubstitute(planner, [act.college]))
  const laterActs = made.flatMap(({ replacedBy }) => replacedBy ?? []).sort((one, other) => other - one)
  refuseIf(whyNotUndoAct({ number, isUndone: act.undoneAt !== null, laterActs }))
  const before = new Map((await substitutionsReplacedBy(tx, number)).map(one => [wordOfLesson(one), one]))
  const back = made.flatMap((one): Substitution[] => standingBefore(one, before.get(wordOfLesson(one))))
  refuseIf(await whyNotStandAgain(tx, back, today, readWork))
  await saveUndoneAct(tx, number, planner.person)
}

/** Where a lesson stood before an act; nowhere where it was cancelled. */
function standingBefore(
  { lesson, date, was }: StoredSubstitution,
  earlier: StoredSubstitution | undefined,
): Substitution[] {
  if (earlier) return earlier.to ? [earlier] : []
  return [{ lesson, date, kind: 'move', to: { date, ...was }, joins: null }]
}

/** Why lessons cannot stand where they stood before an act: somebody has taken their time or room since. */
async function whyNotStandAgain(
  tx: Tx,
  back: readonly Substitution[],
  today: LocalDate,
  readWork: ReadTermWork,
): Promise<Refusal | undefined> {
  const dates = back.flatMap(({ date, to }) => [date, to?.date ?? date]).sort()
  const [from, to] = [dates[0], dates.at(-1)]
  if (!from || !to) return undefined
  const now = await daysNow(tx, termOn(from))
  const { problem } = await workOfDays(tx, now, { from, to, today, asked: [] }, readWork)
  // What was out when the act was made may be out still: only what others have since put there is in the way.
  const found = whyNotChanges({ ...problem, events: [] }, back).map(({ reason }) => reason)
  return found.find(({ code }) => IN_THE_WAY.has(code))
}

const IN_THE_WAY: ReadonlySet<string> = new Set([
  'timetables.teacher-busy-then',
  'timetables.students-busy-then',
  'timetables.room-taken-then',
  'timetables.room-too-small-then',
])
