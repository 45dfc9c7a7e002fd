import * as weeks from '#contract/timetables/published-weeks.contract.ts'
import { labelsByCode } from '#database/client/register-labels.ts'
import { inTransaction, type Reader, reading, type Tx } from '#database/client/transactions.ts'
import { improvingOf, weekHeads } from '#database/timetables/published-weeks.queries.ts'
import type { ReadWeek, StoredReading } from '#database/timetables/published-weeks.rows.ts'
import { deleteWeek, keepWeek } from '#database/timetables/published-weeks.writes.ts'
import { beginReading, closeReading, findReading } from '#database/timetables/week-readings.ts'
import { readAll } from '#database/years/practice-records.queries.ts'
import type { NamedFile } from '#documents/timetables/open-published-week.ts'
import { groups } from '#domain/groups/group.ts'
import { keepDays } from '#domain/timetables/kept-week.ts'
import { whyNotKeepWeeksOf } from '#domain/timetables/timetable-rights.ts'
import { mondayOf } from '#domain/values/local-date.ts'
import { invariant, refuseIf } from '#domain/values/refusal.ts'
import type { Acting } from '../http/caller.ts'
import { type Context, scopeOf } from '../http/context.ts'
import { plannerIn } from '../http/planner-in.ts'
import type { Serve } from '../http/serve.ts'
import { notFound } from '../http/server-errors.ts'
import { openReadingDesk } from '../jobs/reading-desk.ts'
import { isUnderWay } from '../jobs/said-order.ts'
import { describeWeekReading, keptBeside, whyNotKeep } from './describe-week-reading.ts'
import { existingWeek, keptWeekBoard, mutableHead, weekKey } from './kept-week-board.ts'
import { uploadedWeek } from './uploaded-week.ts'
import { weekImprovementsRoutes } from './week-improvements.routes.ts'
import { WEEK_FILES_READING, type WeekReadingProgress } from './week-reading.ts'

/** The routes of published weeks: their files are read, looked at and kept, their rooms agreed on, the weeks improved. */
export function publishedWeeksRoutes(serve: Serve, context: Context): void {
  readingRoutes(serve, context)
  keptRoutes(serve, context)
  weekImprovementsRoutes(serve, context)
}

function readingRoutes(serve: Serve, { database, readings }: Context): void {
  const house = { database, background: readings }
  const desk = openReadingDesk<readonly NamedFile[], ReadWeek, WeekReadingProgress>(house, WEEK_FILES_READING)
  const write = <T>(caller: Acting, act: (tx: Tx) => Promise<T>) =>
    inTransaction(database, scopeOf(caller), { cause: 'ui' }, act)

  serve(weeks.bringWeek, async ({ caller, query, request }) => {
    const { college } = query
    await reading(database, scopeOf(caller), async reader =>
      refuseIf(whyNotKeepWeeksOf(await plannerIn(reader), college)),
    )
    const files = await uploadedWeek(request)
    const { id, order } = await write(caller, tx =>
      beginReading(
        tx,
        caller.assignment.id,
        college,
        files.map(({ name, bytes }) => ({ name, size: bytes.length })),
      ),
    )
    desk.begin(id, order, files)
    return { id }
  })

  serve(weeks.oneWeekReading, ({ caller, params, language }) =>
    reading(database, scopeOf(caller), async reader =>
      describeWeekReading(
        reader,
        await existingReading(reader, params.id),
        desk.progressOf(params.id),
        language,
      ),
    ),
  )

  serve(weeks.keepWeekReading, ({ caller, params, body }) =>
    inTransaction(database, scopeOf(caller), { cause: `reading:${params.id}` }, async tx => {
      const found = await existingReading(tx, params.id)
      return mutableHead(await keepReading(tx, found, body.revision))
    }),
  )

  serve(weeks.cancelWeekReading, async ({ caller, params }) => {
    await write(caller, async tx => {
      const { id } = await existingReading(tx, params.id)
      if (!(await closeReading(tx, id, 'cancelled')))
        refuseIf({ code: 'timetable.reading-closed', facts: {} })
    })
    desk.stop(params.id)
  })
}

async function existingReading(reader: Reader, id: string): Promise<StoredReading> {
  const found = await findReading(reader, id)
  if (!found) throw notFound({ key: id })
  return found
}

/** Keeps the days that were read in the place of those that the college keeps of them. */
async function keepReading(tx: Tx, found: StoredReading, seen: number | null) {
  refuseIf(whyNotKeep(found))
  const { college, week, files } = found
  const first = week?.days[0]
  invariant(week && first, 'What can be kept holds a day')
  const key = { college, startsOn: mondayOf(first.date) }
  const kept = await keptBeside(tx, found)
  const { organisation, person } = await plannerIn(tx)
  const keeping = { files: files.map(({ name }) => name), organisation, person }
  await keepWeek(tx, key, keepDays(kept?.week ?? null, week), keeping, seen)
  await closeReading(tx, found.id, 'kept')
  return existingWeek(tx, key)
}

function keptRoutes(serve: Serve, { database, registerOf }: Context): void {
  serve(weeks.publishedWeeks, ({ caller }) =>
    reading(database, scopeOf(caller), async reader => {
      const items = await weekHeads(reader)
      const colleges = await collegesOf(reader)
      const labels = await labelsByCode(reader, registerOf, {
        organisations: [...new Set([...colleges, ...items.map(({ college }) => college)])],
        persons: items.flatMap(({ person }) => person ?? []),
      })
      return {
        items: items.map(mutableHead),
        colleges,
        labels: labels as Record<string, Record<string, string>>,
      }
    }),
  )

  serve(weeks.onePublishedWeek, ({ caller, params, language }) =>
    reading(database, scopeOf(caller), reader => keptWeekBoard(reader, weekKey(params), language)),
  )

  serve(weeks.deletePublishedWeek, ({ caller, params, query }) =>
    inTransaction(database, scopeOf(caller), { cause: 'ui' }, async tx => {
      const found = await existingWeek(tx, weekKey(params))
      if (isUnderWay(await improvingOf(tx, found)))
        refuseIf({ code: 'timetable.improving-already', facts: {} })
      await deleteWeek(tx, found, query.revision)
    }),
  )
}

/** The colleges whose weeks the reader may bring: those with groups. */
async function collegesOf(reader: Reader): Promise<string[]> {
  const planner = await plannerIn(reader)
  const colleges = [...new Set((await readAll(reader, groups)).map(({ college }) => college))].sort()
  return colleges.filter(college => !whyNotKeepWeeksOf(planner, college))
}
