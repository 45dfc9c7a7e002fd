import {
  makeSubstitutions,
  oneDay,
  repairOfDays,
  substitutionList,
  undoSubstitutions,
} from '#contract/timetables/days.contract.ts'
import { deliveredHours, deliveredHoursFile } from '#contract/timetables/delivered-hours.contract.ts'
import { inTransaction, type Reader, reading } from '#database/client/transactions.ts'
import { readAll } from '#database/years/practice-records.queries.ts'
import { planInForce } from '#database/years/year-plans.queries.ts'
import { writeDeliveredHours } from '#documents/timetables/write-delivered-hours.ts'
import { writeSubstitutionList } from '#documents/timetables/write-substitution-list.ts'
import { places } from '#domain/hosts/place.ts'
import { whyNotSubstitute } from '#domain/timetables/substitution-act.ts'
import { termOn } from '#domain/timetables/term.ts'
import { addDays, dottedDate, localDate } from '#domain/values/local-date.ts'
import { refuseIf } from '#domain/values/refusal.ts'
import type { Acting } from '../http/caller.ts'
import { type Context, scopeOf } from '../http/context.ts'
import { plannerIn } from '../http/planner-in.ts'
import type { Serve } from '../http/serve.ts'
import { eventsAsked } from './asked-days.ts'
import { dayAnswer } from './day-answer.ts'
import { daysNow } from './day-now.ts'
import { decideSubstitutions, undoAct } from './decide-substitutions.ts'
import { deliveredAnswer, deliveredRows } from './delivered-answer.ts'
import { repairAnswer } from './repair-answer.ts'
import { substitutionBook } from './substitution-book.ts'
import { termOf } from './version-address.ts'
import { keepTermWork, workOfDays } from './work-of-days.ts'

/** How many days at most are repaired at once. */
const MOST_DAYS = 14

/** The routes of the day: what is out, substitutions, what hangs on the wall, and delivered hours. */
export function daysRoutes(serve: Serve, context: Context): void {
  dayRoutes(serve, context)
  deliveredRoutes(serve, context)
}

function dayRoutes(serve: Serve, { database, reactions }: Context): void {
  const readWork = keepTermWork()
  const read = <T>(caller: Acting, act: (reader: Reader) => Promise<T>) =>
    reading(database, scopeOf(caller), act)

  serve(oneDay, ({ caller, params, query, language }) =>
    read(caller, reader => {
      const from = localDate(params.date)
      const to = query.until ? localDate(query.until) : from
      return dayAnswer(reader, { from, to }, language)
    }),
  )

  serve(repairOfDays, ({ caller, params, body, language, businessDate }) =>
    read(caller, async reader => {
      const planner = await plannerIn(reader)
      refuseIf(whyNotSubstitute(planner, []))
      const from = localDate(params.date)
      const to = [localDate(body.until), from].sort().at(-1) ?? from
      const last = addDays(from, MOST_DAYS - 1)
      const now = await daysNow(reader, termOn(from))
      const days = { from, to: to < last ? to : last, asked: eventsAsked(body.asked) }
      const work = await workOfDays(reader, now, { ...days, today: businessDate }, readWork)
      const practice = (await planInForce(reader, now.term.year))?.blocks ?? []
      const hosts = await readAll(reader, places)
      return repairAnswer({ now, work, planner, ...days, practice, places: hosts, language })
    }),
  )

  serve(makeSubstitutions, ({ caller, body, businessDate }) =>
    inTransaction(database, scopeOf(caller), { cause: 'ui', reason: body.note || undefined }, async tx => {
      const act = await decideSubstitutions(tx, body, businessDate, readWork)
      return { act, told: await reactions.substitutionsChanged(tx, act) }
    }),
  )

  serve(undoSubstitutions, ({ caller, params, businessDate }) =>
    inTransaction(database, scopeOf(caller), { cause: 'ui' }, async tx => {
      await undoAct(tx, params.number, businessDate, readWork)
      return { act: params.number, told: await reactions.substitutionsChanged(tx, params.number) }
    }),
  )

  serve(substitutionList, ({ caller, params, query, language }) =>
    read(caller, async reader => {
      const date = localDate(params.date)
      const book = await substitutionBook(reader, date, query.college, language)
      const name = language === 'ru' ? 'Замены на' : 'Substitutions on'
      return { name: `${name} ${dottedDate(date)}.xlsx`, bytes: await writeSubstitutionList(book, language) }
    }),
  )
}

function deliveredRoutes(serve: Serve, { database }: Context): void {
  serve(deliveredHours, ({ caller, query, businessDate }) =>
    reading(database, scopeOf(caller), reader =>
      deliveredAnswer(reader, termOf(query), query.on ? localDate(query.on) : businessDate, query.teacher),
    ),
  )

  serve(deliveredHoursFile, ({ caller, query, language, businessDate }) =>
    reading(database, scopeOf(caller), async reader => {
      const on = query.on ? localDate(query.on) : businessDate
      const answer = await deliveredAnswer(reader, termOf(query), on, query.teacher)
      const name = language === 'ru' ? 'Вычитка часов по' : 'Delivered hours up to'
      return {
        name: `${name} ${dottedDate(on)}.xlsx`,
        bytes: await writeDeliveredHours(deliveredRows(answer, query.college), on, language),
      }
    }),
  )
}
