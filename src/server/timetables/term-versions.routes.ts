import {
  discardTermTimetable,
  lockTermLessons,
  moveTermLessons,
  orderTimetabling,
  publishTermTimetable,
  redoTimetableStep,
  signTermDeviations,
  stopTimetabling,
  timetablingProgress,
  undoTimetableStep,
} from '#contract/timetables/term-drafts.contract.ts'
import {
  beginTermTimetable,
  compareTimetableVersions,
  oneTimetable,
  termsWithTimetables,
  termTimetables,
  timetableFile,
  timetableQuality,
} from '#contract/timetables/term-versions.contract.ts'
import { labelsByCode } from '#database/client/register-labels.ts'
import { inTransaction, type Reader, reading } from '#database/client/transactions.ts'
import {
  type TimetableKey,
  termsWithTimetables as termsSeen,
  timetableHeads,
  timetablingOf,
} from '#database/timetables/timetables.queries.ts'
import type { StoredTimetable } from '#database/timetables/timetables.rows.ts'
import { orderTimetable } from '#database/timetables/timetabling.orders.ts'
import { readAll } from '#database/years/practice-records.queries.ts'
import { writeTermWorkbook } from '#documents/timetables/write-term-workbook.ts'
import { groups } from '#domain/groups/group.ts'
import { type Term, termOn, termPlannedOn } from '#domain/timetables/term.ts'
import { seesDrafts, whyNotMakeTimetable } from '#domain/timetables/timetable-rights.ts'
import { sameStand } from '#domain/timetables/timetable-steps.ts'
import { academicYear } from '#domain/values/academic-year.ts'
import type { LocalDate } from '#domain/values/local-date.ts'
import { refuseIf } from '#domain/values/refusal.ts'
import type { Language } from '#domain/values/text.ts'
import { renewTerm } from '#planning/timetables/term/renew-lessons.ts'
import type { TermProblem } from '#planning/timetables/term/term-problem.ts'
import type { Acting } from '../http/caller.ts'
import { type Context, scopeOf } from '../http/context.ts'
import { plannerIn } from '../http/planner-in.ts'
import { say } from '../http/say.ts'
import type { Serve } from '../http/serve.ts'
import { notFound } from '../http/server-errors.ts'
import { beginVersion } from './begin-timetable.ts'
import {
  discardDraft,
  lockInDraft,
  moveInDraft,
  type OpenDraft,
  openDraft,
  publishDraft,
  redoInDraft,
  signInDraft,
  undoInDraft,
} from './change-draft.ts'
import { compareVersions } from './compare-timetable-versions.ts'
import { existingTimetable } from './existing-timetable.ts'
import { type TimetablingHouse, timetableInBackground } from './plan-in-background.ts'
import { regroupingsRoutes } from './regroupings.routes.ts'
import { sayTimetabling } from './say-timetabling.ts'
import { keepTerms, type ReadTerm } from './term-now.ts'
import { timetableBoard } from './timetable-board.ts'
import { timetableBook } from './timetable-book.ts'
import { mutableHead } from './timetable-head.ts'
import { qualityOf } from './timetable-quality.ts'
import { timetableState } from './timetable-state.ts'

/** The address of a version. */
interface VersionAddress {
  readonly year: number
  readonly term: number
  readonly version: number
}

/** The routes of the timetables of terms: versions, their boards, the acts on drafts, and planning in the background. */
export function termVersionsRoutes(serve: Serve, context: Context & TimetablingHouse): void {
  const readTerm = keepTerms()
  readingRoutes(serve, context, readTerm)
  answeringRoutes(serve, context, readTerm)
  draftRoutes(serve, context, readTerm)
  regroupingsRoutes(serve, context, readTerm)
  planningRoutes(serve, context, readTerm)
}

const termOf = ({ year, term }: Omit<VersionAddress, 'version'>): Term => ({
  ...{ year: academicYear(year), number: term === 1 ? 1 : 2 },
})

const keyOf = (address: VersionAddress): TimetableKey => ({
  ...{ term: termOf(address), version: address.version },
})

const inFewWords = ({ year, number }: Term) => ({ year, term: number })

function readingRoutes(serve: Serve, { database, registerOf }: Context, readTerm: ReadTerm): void {
  const read = <T>(caller: Acting, act: (reader: Reader) => Promise<T>) =>
    reading(database, scopeOf(caller), act)

  serve(termsWithTimetables, ({ caller, businessDate }) =>
    read(caller, async reader => ({
      items: (await termsSeen(reader)).map(one => ({ ...one, published: [...one.published] })),
      current: inFewWords(termOn(businessDate)),
      planned: inFewWords(termPlannedOn(businessDate)),
    })),
  )

  serve(termTimetables, ({ caller, params, language }) =>
    read(caller, async reader => {
      const items = await timetableHeads(reader, termOf(params))
      const begin = await whoMayBegin(reader, language)
      const labels = await labelsByCode(reader, registerOf, {
        organisations: [...items, ...begin]
          .flatMap(({ college }) => college ?? [])
          .concat(items.map(({ organisation }) => organisation)),
        persons: items.flatMap(({ person, publishedBy }) =>
          [person, publishedBy].flatMap(code => code ?? []),
        ),
      })
      return { items: items.map(mutableHead), begin, labels: mutableLabels(labels) }
    }),
  )

  serve(oneTimetable, ({ caller, params, language, businessDate }) =>
    read(caller, async reader => {
      const { problem, timetable } = await versionNow(reader, keyOf(params), readTerm)
      const question = { reader, language, problem, timetable, today: businessDate, registerOf }
      return timetableBoard(question)
    }),
  )
}

function answeringRoutes(serve: Serve, { database, registerOf }: Context, readTerm: ReadTerm): void {
  const read = <T>(caller: Acting, act: (reader: Reader) => Promise<T>) =>
    reading(database, scopeOf(caller), act)

  serve(timetableQuality, ({ caller, params, language }) =>
    read(caller, async reader => {
      const { problem, timetable } = await versionNow(reader, keyOf(params), readTerm)
      if (!problem) throw notFound({ key: `${timetable.version}` })
      return qualityOf(problem, timetable, language)
    }),
  )

  serve(compareTimetableVersions, ({ caller, params, query }) =>
    read(caller, async reader => {
      const before = await versionNow(reader, { term: termOf(params), version: query.with }, readTerm)
      const after = await versionNow(reader, keyOf(params), readTerm)
      return compareVersions(reader, before.timetable, after.timetable, after.problem)
    }),
  )

  serve(timetableFile, ({ caller, params, language }) =>
    read(caller, async reader => {
      const { timetable } = await versionNow(reader, keyOf(params), readTerm)
      const book = await timetableBook(reader, timetable, registerOf)
      const { year, term, version } = params
      const name = language === 'ru' ? 'Расписание' : 'Timetable'
      return {
        name: `${name} ${year}-${year + 1} ${term} v${version}.xlsx`,
        bytes: await writeTermWorkbook(book, language),
      }
    }),
  )
}

/** A version as it is now: a draft with the lessons of this day, with the problem for those who make timetables. */
async function versionNow(
  reader: Reader,
  key: TimetableKey,
  readTerm: ReadTerm,
): Promise<{ problem: TermProblem | null; timetable: StoredTimetable }> {
  const timetable = await existingTimetable(reader, key)
  if (!seesDrafts(await plannerIn(reader))) return { problem: null, timetable }
  const { problem, lessons } = renewTerm(await readTerm(reader, timetable), timetable.lessons)
  return { problem, timetable: timetable.status === 'draft' ? { ...timetable, lessons } : timetable }
}

/** Each college with groups, and all of them together, with the reason why the reader may not begin a version for it. */
async function whoMayBegin(reader: Reader, language: Language) {
  const planner = await plannerIn(reader)
  const colleges = [...new Set((await readAll(reader, groups)).map(({ college }) => college))].sort()
  return [null, ...colleges].map(college => ({
    ...{ college, refusal: say(whyNotMakeTimetable(planner, college), language) },
  }))
}

const mutableLabels = (labels: Awaited<ReturnType<typeof labelsByCode>>) =>
  labels as Record<string, Record<string, string>>

/** The calls that change a draft: each is one transaction that answers with what has changed. */
function draftRoutes(serve: Serve, { database }: Context, readTerm: ReadTerm): void {
  interface DraftCall {
    readonly caller: Acting
    readonly params: VersionAddress
    readonly language: Language
  }
  const act = <T>(
    { caller, params }: Omit<DraftCall, 'language'>,
    revision: number,
    change: (draft: OpenDraft) => Promise<T>,
  ) =>
    inTransaction(database, scopeOf(caller), { cause: 'ui' }, async tx =>
      change(await openDraft(tx, keyOf(params), revision, readTerm)),
    )
  const change = (call: DraftCall, revision: number, save: (draft: OpenDraft) => Promise<StoredTimetable>) =>
    act(call, revision, async draft => {
      const timetable = await save(draft)
      const changed = changedBetween(draft.now, timetable)
      const { problem } = draft.built
      return timetableState({ reader: draft.tx, language: call.language, problem, timetable, changed })
    })

  serve(beginTermTimetable, ({ caller, params, body }) =>
    inTransaction(database, scopeOf(caller), { cause: 'ui' }, async tx =>
      mutableHead(await beginVersion(tx, termOf(params), body, readTerm)),
    ),
  )
  serve(moveTermLessons, call =>
    change(call, call.body.revision, draft =>
      moveInDraft(
        draft,
        call.body.moves as Parameters<typeof moveInDraft>[1],
        (call.body.order as Parameters<typeof moveInDraft>[2] | undefined) ?? null,
      ),
    ),
  )
  serve(lockTermLessons, call =>
    change(call, call.body.revision, draft => lockInDraft(draft, call.body.lessons, call.body.locked)),
  )
  serve(signTermDeviations, call =>
    change(call, call.body.revision, draft =>
      signInDraft(draft, call.body.college, call.body.order as Parameters<typeof signInDraft>[2]),
    ),
  )
  serve(undoTimetableStep, call => change(call, call.body.revision, undoInDraft))
  serve(redoTimetableStep, call => change(call, call.body.revision, redoInDraft))
  serve(publishTermTimetable, call =>
    change(call, call.body.revision, draft => publishDraft(draft, call.body.publishedOn as LocalDate)),
  )
  serve(discardTermTimetable, call => act(call, call.query.revision, discardDraft))
}

/** The lessons that an act has changed, and those that are gone. */
function changedBetween(before: StoredTimetable, after: StoredTimetable) {
  const old = new Map(before.lessons.map(lesson => [lesson.id, lesson]))
  const now = new Set(after.lessons.map(({ id }) => id))
  return {
    lessons: after.lessons.filter(lesson => {
      const was = old.get(lesson.id)
      return !was || !sameStand(was, lesson)
    }),
    gone: before.lessons.flatMap(({ id }) => (now.has(id) ? [] : [id])),
  }
}

function planningRoutes(serve: Serve, context: Context & TimetablingHouse, readTerm: ReadTerm): void {
  const { database, background } = context

  serve(orderTimetabling, async ({ caller, params, body, language }) => {
    const key = keyOf(params)
    const { kind, seconds, seed } = body
    const input = {
      ...{ kind, seconds, seed, proposals: null },
      ...{ year: key.term.year, term: key.term.number, version: key.version },
    }
    const order = await inTransaction(database, scopeOf(caller), { cause: 'ui' }, async tx => {
      const { built } = await openDraft(tx, key, body.revision, readTerm)
      const { year } = input
      if (built.problem.tasks.length === 0)
        refuseIf({ code: 'timetables.nothing-to-plan', facts: { year, next: year + 1 } })
      await orderTimetable(tx, caller.assignment.id, input)
      return timetablingOf(tx, key)
    })
    if (!order) throw new Error('An order that was placed is not seen by the one who placed it')
    timetableInBackground(context, order.id, input)
    return sayTimetabling(order, language)
  })

  const progress = (caller: Acting, params: VersionAddress, language: Language) =>
    reading(database, scopeOf(caller), async reader => {
      const order = await timetablingOf(reader, keyOf(params))
      return order ? sayTimetabling(order, language) : null
    })

  serve(timetablingProgress, ({ caller, params, language }) => progress(caller, params, language))

  serve(stopTimetabling, async ({ caller, params, language }) => {
    const planning = await reading(database, scopeOf(caller), async reader => {
      const { college } = await existingTimetable(reader, keyOf(params))
      refuseIf(whyNotMakeTimetable(await plannerIn(reader), college))
      return progress(caller, params, language)
    })
    if (planning) background.stop(planning.id)
    return planning
  })
}
