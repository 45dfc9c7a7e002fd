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
} from '#database/timetables/timetables.queries.ts'
import type { StoredTimetable } from '#database/timetables/timetables.rows.ts'
import { readAll } from '#database/years/practice-records.queries.ts'
import { writeTermWorkbook } from '#documents/timetables/write-term-workbook.ts'
import { groups } from '#domain/groups/group.ts'
import { type Term, termOn, termPlannedOn } from '#domain/timetables/term.ts'
import { seesDrafts, whyNotMakeTimetable } from '#domain/timetables/timetable-rights.ts'
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
import { compareVersions } from './compare-timetable-versions.ts'
import { existingTimetable } from './existing-timetable.ts'
import type { TimetablingHouse } from './plan-in-background.ts'
import { regroupingsRoutes } from './regroupings.routes.ts'
import { termDraftsRoutes } from './term-drafts.routes.ts'
import { keepTerms, type ReadTerm } from './term-now.ts'
import { timetableBoard } from './timetable-board.ts'
import { timetableBook } from './timetable-book.ts'
import { mutableHead } from './timetable-head.ts'
import { qualityOf } from './timetable-quality.ts'
import { keyAt, termOf } from './version-address.ts'

/** The routes of the timetables of terms: versions, their boards, the acts on drafts, and planning in the background. */
export function termVersionsRoutes(serve: Serve, context: Context & TimetablingHouse): void {
  const readTerm = keepTerms()
  readingRoutes(serve, context, readTerm)
  answeringRoutes(serve, context, readTerm)
  beginningRoute(serve, context, readTerm)
  termDraftsRoutes(serve, context, readTerm)
  regroupingsRoutes(serve, context, readTerm)
}

const inFewWords = ({ year, number }: Term) => ({ year, term: number })

function beginningRoute(serve: Serve, { database }: Context, readTerm: ReadTerm): void {
  serve(beginTermTimetable, ({ caller, params, body }) =>
    inTransaction(database, scopeOf(caller), { cause: 'ui' }, async tx =>
      mutableHead(await beginVersion(tx, termOf(params), body, readTerm)),
    ),
  )
}

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
      const { problem, timetable } = await versionNow(reader, keyAt(params), readTerm)
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
      const { problem, timetable } = await versionNow(reader, keyAt(params), readTerm)
      if (!problem) throw notFound({ key: `${timetable.version}` })
      return qualityOf(problem, timetable, language)
    }),
  )

  serve(compareTimetableVersions, ({ caller, params, query }) =>
    read(caller, async reader => {
      const before = await versionNow(reader, { term: termOf(params), version: query.with }, readTerm)
      const after = await versionNow(reader, keyAt(params), readTerm)
      return compareVersions(reader, before.timetable, after.timetable, after.problem)
    }),
  )

  serve(timetableFile, ({ caller, params, language }) =>
    read(caller, async reader => {
      const { timetable } = await versionNow(reader, keyAt(params), readTerm)
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
