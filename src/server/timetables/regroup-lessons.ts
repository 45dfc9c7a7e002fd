import { findRecord } from '#database/client/register-queries.ts'
import { createRecord, updateRecord } from '#database/client/register-writes.ts'
import type { Tx } from '#database/client/transactions.ts'
import type { StoredTimetable } from '#database/timetables/timetables.rows.ts'
import { saveStep } from '#database/timetables/timetables.writes.ts'
import { readAll } from '#database/years/practice-records.queries.ts'
import type { Regrouping } from '#domain/timetables/regroup-loads.ts'
import { type TeachingLoad, teachingLoads } from '#domain/timetables/teaching-load.ts'
import type { TermLesson } from '#domain/timetables/term-lesson.ts'
import { NOT_WEIGHED } from '#domain/timetables/term-timetable.ts'
import { stepBetween } from '#domain/timetables/timetable-steps.ts'
import { invariant } from '#domain/values/refusal.ts'
import type { AnyRecord, AnyRegister } from '#domain/values/register.ts'
import { lessonConsequences } from '#planning/timetables/term/lesson-consequences.ts'
import { openTerm } from '#planning/timetables/term/open-term.ts'
import { type RenewedTerm, renewTerm } from '#planning/timetables/term/renew-lessons.ts'
import { neighboursIn } from '#planning/timetables/term/term-of-college.ts'
import { refuseFindings } from '../http/register-rules.ts'
import type { OpenDraft } from './change-draft.ts'
import { findingsOfLoad } from './findings-of-load.ts'
import { readTermNow } from './term-now.ts'

/** The teaching loads of the lessons of a draft; practice in whole weeks has none that a timetable could regroup. */
export async function loadsOfDraft({ tx, now, built }: OpenDraft) {
  const all = await readAll(tx, teachingLoads)
  const ofTerm = all.filter(({ year, term }) => year === now.year && term === now.term)
  const byCode = new Map(ofTerm.map(load => [load.code, load]))
  const inWholeWeeks = new Set(
    built.problem.tasks
      .filter(({ times }) => times.some(({ weekdays }) => weekdays.length > 1))
      .map(({ id }) => id),
  )
  return {
    all: ofTerm,
    of: ({ id, loads }: Pick<TermLesson, 'id' | 'loads'>): TeachingLoad[] =>
      inWholeWeeks.has(id) ? [] : loads.flatMap(code => byCode.get(code) ?? []),
  }
}

/**
 * Writes what loads have become, and renews a draft: lessons that are held with others together stand where the first of
 * them stood, as far as a room and the people are free then; those that come new wait for a place.
 *
 * @param lessons - the lessons that are regrouped, those of the part that stays first
 * @throws RefusedError when a load may not be so, as where its teacher would have too many hours.
 */
export async function regroup(
  draft: OpenDraft,
  lessons: readonly TermLesson[],
  { changed, added }: Regrouping,
): Promise<StoredTimetable> {
  const { tx, stored, now, person } = draft
  for (const load of changed) await change(tx, load)
  for (const load of added) await createRecord(tx, register, load as unknown as AnyRecord)
  for (const load of [...changed, ...added]) await refuseFindings({ findingsAfter: findingsOfLoad }, tx, load)
  const isMerged = added.length === 0 && changed.some(({ stream }) => stream !== null)
  const taken = new Set(isMerged ? lessons.map(({ id }) => id) : [])
  const before = now.lessons.map(one =>
    taken.has(one.id) ? { ...one, place: null, locked: false, order: null } : one,
  )
  const renewed = renewTerm(await readTermNow(tx, stored), before)
  const after = isMerged ? placedAgain(renewed, changed[0]?.code ?? '', lessons) : renewed.lessons
  return saveStep(
    tx,
    stored,
    { ...now, lessons: after, quality: NOT_WEIGHED },
    { act: 'regroup', person, changed: stepBetween(now.lessons, after) },
  )
}

const register = teachingLoads as unknown as AnyRegister

async function change(tx: Tx, load: TeachingLoad): Promise<void> {
  const found = await findRecord(tx, register, load.code)
  invariant(found, 'A load that was read is there')
  await updateRecord(tx, register, load.code, {
    record: load as unknown as AnyRecord,
    version: found.version,
  })
}

/** The merged lessons, each at the time at which one of the first part's stood, if it can be. */
function placedAgain(
  { problem, lessons }: RenewedTerm,
  load: string,
  before: readonly TermLesson[],
): readonly TermLesson[] {
  const merged = lessons.filter(one => one.loads.includes(load) && one.place === null)
  const first = before[0]?.loads.join()
  const wanted = before.filter(one => one.place !== null && one.loads.join() === first)
  return merged.reduce<readonly TermLesson[]>((standing, lesson, at) => {
    const place = freePlace(problem, standing, lesson, wanted[at]?.place)
    return place
      ? standing.map(one => (one.id === lesson.id ? { ...one, place, reason: null } : one))
      : standing
  }, lessons)
}

function freePlace(
  problem: RenewedTerm['problem'],
  lessons: readonly TermLesson[],
  { id }: TermLesson,
  wanted: TermLesson['place'] | undefined,
): TermLesson['place'] {
  const teacher = problem.tasks.find(task => task.id === id)?.teachers[0]
  if (!wanted || teacher === undefined) return null
  const { weekdays, pair } = wanted
  const found = lessonConsequences(openTerm(problem, [...lessons, ...neighboursIn(problem)]), id).find(
    one => one.delta !== null && one.pair === pair && one.weekdays.join() === weekdays.join(),
  )
  return found ? { weekdays, pair, teacher, room: found.room } : null
}
