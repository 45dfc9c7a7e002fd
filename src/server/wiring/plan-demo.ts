import { inTransaction, type RequestScope } from '#database/client/transactions.ts'
import { orderTimetable } from '#database/timetables/timetabling.orders.ts'
import { orderPlan } from '#database/years/planning.orders.ts'
import { termDays, termPlannedOn } from '#domain/timetables/term.ts'
import { firstDay } from '#domain/values/academic-year.ts'
import type { Context } from '../http/context.ts'
import { plannerIn } from '../http/planner-in.ts'
import type { WorkSignal } from '../jobs/background.ts'
import { beginVersion as beginTimetable } from '../timetables/begin-timetable.ts'
import { openDraft, publishDraft } from '../timetables/change-draft.ts'
import { workOnTimetable } from '../timetables/plan-in-background.ts'
import { readTermNow } from '../timetables/term-now.ts'
import { beginVersion } from '../years/begin-version.ts'
import { publishDraft as publishPlanDraft } from '../years/change-draft.ts'
import { workOnPlan } from '../years/plan-in-background.ts'
import { yearPlannedOn } from '../years/year-planned-on.ts'
import { readYear } from '../years/year-records.ts'
import { asPersona } from './demo-sessions.ts'

/** How many proposals each of the first plans tries: counted, not timed, so that they are the same everywhere. */
export interface DemoEffort {
  readonly year: number
  readonly timetable: number
}

/** About ten and twenty seconds of a usual machine. */
const EFFORT: DemoEffort = { year: 1_200_000, timetable: 1_000_000 }

/** The revision of a draft that was begun and planned: it has been changed once. */
const PLANNED_ONCE = 2

const PRELIMINARY = 'Предварительный, для согласования с предприятиями'

/**
 * Lets the program plan the demo's next academic year and then its first timetable, in the background and in the name of
 * its director. Both are published, so that every role finds them, and copied to drafts for those who try their hand.
 */
export function planDemo(context: Context, effort = EFFORT): void {
  context.background.begin('demo-plans', async signal => {
    if (await publishFirstPlan(context, effort.year, signal))
      await publishFirstTimetable(context, effort.timetable, signal)
  })
}

/** Plans the year of all colleges and puts it in force; false where it came to nothing. */
async function publishFirstPlan(context: Context, proposals: number, signal: WorkSignal): Promise<boolean> {
  const { database } = context
  const today = context.today()
  const year = yearPlannedOn(today)
  const order = { year, kind: 'all', seed: 1, seconds: null, proposals } as const
  const { id, input } = await asDirector(context, director =>
    inTransaction(database, director, { cause: 'demo' }, async tx => {
      const { version } = await beginVersion(tx, year, { note: PRELIMINARY })
      const ordered = { ...order, version, today }
      return { input: ordered, id: await orderPlan(tx, director.assignment, ordered) }
    }),
  )
  const result = await workOnPlan(database, id, input, signal)
  if ('problem' in result || result.stopped) return false
  await asDirector(context, director =>
    inTransaction(database, director, { cause: 'demo' }, async tx => {
      const planner = await plannerIn(tx)
      const { problem } = await readYear(tx, year)
      const draft = { tx, problem, planner, person: planner.person, year, version: input.version }
      await publishPlanDraft({ ...draft, revision: PLANNED_ONCE }, firstDay(year))
      await beginVersion(tx, year, { note: '', from: input.version })
    }),
  )
  return true
}

/** Plans the timetable of all colleges by the plan of the year, and puts it in force from the first day of its term. */
async function publishFirstTimetable(context: Context, proposals: number, signal: WorkSignal): Promise<void> {
  const { database } = context
  const term = termPlannedOn(context.today())
  const order = { kind: 'all', seed: 1, seconds: null, proposals } as const
  const { id, input, college } = await asDirector(context, director =>
    inTransaction(database, director, { cause: 'demo' }, async tx => {
      const { version, organisation } = await beginTimetable(
        tx,
        term,
        { note: '', college: null },
        readTermNow,
      )
      const { year, number } = term
      const ordered = { ...order, year, term: number, version }
      const placed = await orderTimetable(tx, director.assignment, ordered)
      return { input: ordered, id: placed, college: organisation }
    }),
  )
  const result = await workOnTimetable(database, id, input, signal)
  if ('problem' in result || result.stopped) return
  await asDirector(context, director =>
    inTransaction(database, director, { cause: 'demo' }, async tx => {
      const draft = await openDraft(tx, { term, version: input.version }, PLANNED_ONCE, readTermNow)
      await publishDraft(draft, termDays(term)[0])
      await beginTimetable(tx, term, { note: '', college, from: input.version }, readTermNow)
    }),
  )
}

const asDirector = <T>(context: Context, act: (director: RequestScope) => Promise<T>): Promise<T> =>
  asPersona(context, { role: 'director' }, act)
