import type { AnswerOf, BodyOf } from '#contract/http/route.ts'
import { regroupLessons, waysToRegroup } from '#contract/timetables/regroupings.contract.ts'
import { inTransaction } from '#database/client/transactions.ts'
import { readAll } from '#database/years/practice-records.queries.ts'
import { type Subgroup, subgroups } from '#domain/groups/subgroup.ts'
import {
  mergeLoads,
  partStream,
  type Regrouping,
  splitLoad,
  whyNotMergeLoads,
  whyNotPartStream,
  whyNotSplitLoad,
} from '#domain/timetables/regroup-loads.ts'
import type { TeachingLoad } from '#domain/timetables/teaching-load.ts'
import type { TermLesson } from '#domain/timetables/term-lesson.ts'
import { type Refusal, refuseIf } from '#domain/values/refusal.ts'
import type { Language } from '#domain/values/text.ts'
import { type Context, scopeOf } from '../http/context.ts'
import { say } from '../http/say.ts'
import type { Serve } from '../http/serve.ts'
import { type OpenDraft, openDraft } from './change-draft.ts'
import { existingTimetable } from './existing-timetable.ts'
import { loadsOfDraft, regroup } from './regroup-lessons.ts'
import type { ReadTerm } from './term-now.ts'
import { mutableHead } from './timetable-head.ts'
import { keyAt } from './version-address.ts'

/** The routes by which lessons of a draft are split, merged and parted. */
export function regroupingsRoutes(serve: Serve, { database }: Context, readTerm: ReadTerm): void {
  serve(waysToRegroup, ({ caller, params, query, language }) =>
    inTransaction(database, scopeOf(caller), { cause: 'ui' }, async tx => {
      const key = keyAt(params)
      const { revision } = await existingTimetable(tx, key)
      return waysOf(await openDraft(tx, key, revision, readTerm), query.lesson, language)
    }),
  )

  serve(regroupLessons, ({ caller, params, body }) =>
    inTransaction(database, scopeOf(caller), { cause: 'ui' }, async tx => {
      const draft = await openDraft(tx, keyAt(params), body.revision, readTerm)
      const { lessons, regrouping } = await asked(draft, body)
      return mutableHead(await regroup(draft, lessons, regrouping))
    }),
  )
}

type Ways = AnswerOf<typeof waysToRegroup>
type Asked = BodyOf<typeof regroupLessons>

/** What can be done with a lesson, and with whom it could be held together. */
async function waysOf(draft: OpenDraft, id: string, language: Language): Promise<Ways> {
  const lesson = lessonOf(draft, id)
  const loads = await loadsOfDraft(draft)
  const own = loads.of(lesson)
  const parts = await subgroupsOf(draft, own)
  const numbers = parts.map(({ number }) => number)
  return {
    split: {
      refusal: say(whyNotSplitLoad(own, numbers), language),
      subgroups: parts.map(({ number, plannedStudents }) => ({ number, students: plannedStudents })),
      teacher: own[0]?.teacher ?? null,
    },
    part: { refusal: say(whyNotPartStream(own), language) },
    merge: (own.length === 0 ? [] : likely(draft, lesson)).map(other => {
      const theirs = loads.of(other)
      return {
        lesson: other.id,
        audience: other.audience.map(one => ({ ...one })),
        students: lesson.students + other.students,
        teacher: theirs[0]?.teacher ?? null,
        refusal: say(whyNotTogether(draft, [lesson, other], [...own, ...theirs]), language),
      }
    }),
  }
}

/** The first lessons of other parts with the same index and kind. */
function likely({ now }: OpenDraft, lesson: TermLesson): TermLesson[] {
  const parts = new Map<string, TermLesson>()
  for (const other of now.lessons) {
    const part = other.loads.join()
    if (part === '' || part === lesson.loads.join() || parts.has(part)) continue
    if (other.index === lesson.index && other.kind === lesson.kind) parts.set(part, other)
  }
  return [...parts.values()]
}

/** Lessons can be held together when their loads can, and when a room seats everybody. */
function whyNotTogether(
  { built }: OpenDraft,
  lessons: readonly TermLesson[],
  loads: readonly TeachingLoad[],
): Refusal | undefined {
  const refusal = whyNotMergeLoads(loads)
  if (refusal) return refusal
  const students = lessons.reduce((sum, lesson) => sum + lesson.students, 0)
  const kinds = new Map(built.problem.rooms.map(({ code, seats }) => [code, seats]))
  const rooms = built.problem.tasks.find(({ id }) => id === lessons[0]?.id)?.rooms ?? []
  const seats = Math.max(0, ...rooms.map(({ room }) => kinds.get(room) ?? 0))
  return rooms.length > 0 && seats < students
    ? { code: 'timetables.merge-too-many', facts: { students, seats } }
    : undefined
}

async function asked(
  draft: OpenDraft,
  { lesson: id, to }: Asked,
): Promise<{ lessons: TermLesson[]; regrouping: Regrouping }> {
  const lesson = lessonOf(draft, id)
  const loads = await loadsOfDraft(draft)
  const own = loads.of(lesson)
  const isOf = (part: TermLesson) => (one: TermLesson) => one.loads.join() === part.loads.join()
  if (to.act === 'part')
    return { lessons: draft.now.lessons.filter(isOf(lesson)), regrouping: partStream(own) }
  if (to.act === 'split') {
    const numbers = (await subgroupsOf(draft, own)).map(({ number }) => number)
    const teachers = new Map(to.teachers.map(({ subgroup, teacher }) => [subgroup, teacher]))
    const taken = new Set(loads.all.map(({ code }) => code))
    return { lessons: [lesson], regrouping: splitLoad(own, numbers, teachers, taken) }
  }
  const others = to.with.map(other => lessonOf(draft, other))
  const together = [own, ...others.map(loads.of)].flat()
  refuseIf(whyNotTogether(draft, [lesson, ...others], together))
  const taken = new Set(loads.all.flatMap(({ stream }) => stream ?? []))
  return {
    lessons: [lesson, ...others].flatMap(part => draft.now.lessons.filter(isOf(part))),
    regrouping: mergeLoads(together, taken),
  }
}

function lessonOf({ now }: OpenDraft, id: string): TermLesson {
  const lesson = now.lessons.find(one => one.id === id)
  if (!lesson) refuseIf({ code: 'timetables.lesson-unknown', facts: { lesson: id } })
  return lesson as TermLesson
}

/** The subgroups of the group of a load, by number. */
const subgroupsOf = async ({ tx }: OpenDraft, [load]: readonly TeachingLoad[]): Promise<Subgroup[]> =>
  load
    ? (await readAll(tx, subgroups))
        .filter(({ group }) => group === load.group)
        .sort((one, other) => one.number - other.number)
    : []
