import * as weeks from '#contract/timetables/published-weeks.contract.ts'
import { inTransaction, type Reader, reading } from '#database/client/transactions.ts'
import { orderImproving } from '#database/timetables/improving.orders.ts'
import { findImprovement, improvingOf, roomDecisions } from '#database/timetables/published-weeks.queries.ts'
import type { StoredImprovement, WeekKey } from '#database/timetables/published-weeks.rows.ts'
import { deleteImprovement, saveDecisions, weekChanged } from '#database/timetables/published-weeks.writes.ts'
import { writePublishedWeek } from '#documents/timetables/write-published-week.ts'
import type { PublishedWeek } from '#domain/timetables/published-week.ts'
import { decideOn, settledBy } from '#domain/timetables/room-decision.ts'
import { proposeRooms } from '#domain/timetables/room-proposal.ts'
import { sayWhereFrom } from '#domain/timetables/say-pair-block.ts'
import { movedRows } from '#domain/timetables/week-improvement.ts'
import { whyNotImprove } from '#domain/timetables/why-not-improve.ts'
import { refuseIf } from '#domain/values/refusal.ts'
import type { Language } from '#domain/values/text.ts'
import type { Acting } from '../http/caller.ts'
import { type Context, scopeOf } from '../http/context.ts'
import { plannerIn } from '../http/planner-in.ts'
import type { Serve } from '../http/serve.ts'
import { notFound } from '../http/server-errors.ts'
import { isUnderWay } from '../jobs/said-order.ts'
import { improveInBackground } from './improve-in-background.ts'
import { existingWeek, keptWeekBoard, weekKey } from './kept-week-board.ts'
import { sayImproving } from './say-improving.ts'
import { mutableLesson, shownWeek } from './shown-week.ts'

/** The routes by which kept weeks become better: agreed rooms, improvements in the background, what came of them. */
export function weekImprovementsRoutes(serve: Serve, context: Context): void {
  roomRoutes(serve, context)
  improvingRoutes(serve, context)
  improvementRoutes(serve, context)
}

function roomRoutes(serve: Serve, { database }: Context): void {
  serve(weeks.decideRooms, ({ caller, params, body, language }) =>
    inTransaction(database, scopeOf(caller), { cause: 'ui' }, async tx => {
      const key = weekKey(params)
      const { week } = await existingWeek(tx, key)
      const decisions = decisionsOn(week, body.decisions)
      const { person } = await plannerIn(tx)
      await saveDecisions(tx, key.college, decisions, { seen: body.revision, person })
      return keptWeekBoard(tx, key, language)
    }),
  )
}

/** @throws ServerError when a proposal is none of the week's. */
function decisionsOn(
  week: PublishedWeek,
  decided: readonly { readonly id: string; readonly accepted: boolean | null }[],
) {
  const proposals = new Map(proposeRooms(week).map(proposal => [proposal.id, proposal]))
  return decided.flatMap(({ id, accepted }) => {
    const proposal = proposals.get(id)
    if (!proposal) throw notFound({ key: id })
    return decideOn(proposal, accepted)
  })
}

function improvingRoutes(serve: Serve, context: Context): void {
  const { database, background } = context

  serve(weeks.improveWeek, async ({ caller, params, body, language }) => {
    const key = weekKey(params)
    const { revision, ...terms } = body
    const input = { ...key, ...terms, proposals: null }
    const order = await inTransaction(database, scopeOf(caller), { cause: 'ui' }, async tx => {
      const found = await existingWeek(tx, key)
      if (found.revision !== revision) throw weekChanged(found)
      refuseIf(whyNotImprove(found.week))
      if (isUnderWay(await improvingOf(tx, key))) refuseIf({ code: 'timetable.improving-already', facts: {} })
      await orderImproving(tx, caller.assignment.id, input)
      return improvingOf(tx, key)
    })
    if (!order) throw new Error('An order that was placed is not seen by the one who placed it')
    improveInBackground(context, order.id, input)
    return sayImproving(order, language)
  })

  const progress = (caller: Acting, key: WeekKey, language: Language) =>
    reading(database, scopeOf(caller), async reader => {
      await existingWeek(reader, key)
      const order = await improvingOf(reader, key)
      return order ? sayImproving(order, language) : null
    })

  serve(weeks.improvingProgress, ({ caller, params, language }) =>
    progress(caller, weekKey(params), language),
  )

  serve(weeks.stopImproving, async ({ caller, params, language }) => {
    const improving = await progress(caller, weekKey(params), language)
    if (improving) background.stop(improving.id)
    return improving
  })
}

async function existingImprovement(reader: Reader, key: WeekKey, number: number): Promise<StoredImprovement> {
  const found = await findImprovement(reader, key, number)
  if (!found) throw notFound({ key: `${key.college}/${key.startsOn}/${number}` })
  return found
}

function improvementRoutes(serve: Serve, { database }: Context): void {
  serve(weeks.oneImprovement, ({ caller, params }) =>
    reading(database, scopeOf(caller), async reader => {
      const { content, ...head } = await existingImprovement(reader, weekKey(params), params.number)
      // The rooms bear their agreed names already; the decisions tell which of them are none of the college's.
      const { kinds } = settledBy(content.week, content.decisions)
      return {
        ...head,
        week: shownWeek({ week: content.week, kinds }, head.minutesHome),
        moves: content.moved.map(({ from, to }) => ({ from: mutableLesson(from), to: mutableLesson(to) })),
      }
    }),
  )

  serve(weeks.deleteWeekImprovement, ({ caller, params }) =>
    inTransaction(database, scopeOf(caller), { cause: 'ui' }, async tx => {
      if (!(await deleteImprovement(tx, weekKey(params), params.number)))
        throw notFound({ key: `${params.college}/${params.startsOn}/${params.number}` })
    }),
  )

  serve(weeks.publishedWeekFile, ({ caller, params, language }) =>
    reading(database, scopeOf(caller), async reader => {
      const { week } = await existingWeek(reader, weekKey(params))
      const { decisions } = await roomDecisions(reader, params.college)
      return {
        name: `${NAMES[language].week} ${params.startsOn}.xlsx`,
        bytes: await writePublishedWeek(settledBy(week, decisions).week),
      }
    }),
  )

  serve(weeks.improvementFile, ({ caller, params, language }) =>
    reading(database, scopeOf(caller), async reader => {
      const { content } = await existingImprovement(reader, weekKey(params), params.number)
      const notes = sayWhereFrom(movedRows(content.week, content.moved), language)
      return {
        name: `${NAMES[language].week} ${params.startsOn} ${NAMES[language].improvement} ${params.number}.xlsx`,
        bytes: await writePublishedWeek(content.week, notes),
      }
    }),
  )
}

const NAMES: Readonly<Record<Language, { readonly week: string; readonly improvement: string }>> = {
  ru: { week: 'Неделя', improvement: 'вариант' },
  en: { week: 'Week', improvement: 'variant' },
}
