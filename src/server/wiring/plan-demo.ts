import { bearerOf, demoPersonas } from '#database/access/access.queries.ts'
import { inTransaction, type RequestScope } from '#database/client/transactions.ts'
import { orderTimetable } from '#database/timetables/timetabling.orders.ts'
import { orderPlan } from '#database/years/planning.orders.ts'
import { DEMO_PERSONAS } from '#demo/people/personas.ts'
import { termDays, termPlannedOn } from '#domain/timetables/term.ts'
import { invariant } from '#domain/values/refusal.ts'
import type { Context } from '../http/context.ts'
import type { WorkSignal } from '../jobs/background.ts'
import { beginVersion as beginTimetable } from '../timetables/begin-timetable.ts'
import { openDraft, publishDraft } from '../timetables/change-draft.ts'
import { workOnTimetable } from '../timetables/plan-in-background.ts'
import { readTermNow } from '../timetables/term-now.ts'
import { beginVersion } from '../years/begin-version.ts'
import { planInBackground } from '../years/plan-in-background.ts'
import { yearPlannedOn } from '../years/year-planned-on.ts'

/** How many proposals each of the first plans tries: counted, not timed, so that they are the same everywhere. */
export interface DemoEffort {
  readonly year: number
  readonly timetable: number
}

/** About ten and twenty seconds of a usual machine. */
const EFFORT: DemoEffort = { year: 1_200_000, timetable: 1_000_000 }

/**
 * Lets the program plan the demo's next academic year and then its first timetable, in the background and in the name of
 * its director, so that a visitor finds the boards filled, or being filled. The year is left to people as a draft; the
 * timetable is published, since drafts of all colleges are shown to the office alone.
 */
export function planDemo(context: Context, effort = EFFORT): void {
  context.background.begin('demo-plan', async () => {
    await orderFirstPlan(context, effort.year)
    context.background.begin('demo-timetable', signal =>
      publishFirstTimetable(context, effort.timetable, signal),
    )
  })
}

async function orderFirstPlan(context: Context, proposals: number): Promise<void> {
  const today = context.today()
  const year = yearPlannedOn(today)
  const order = { year, kind: 'all', seed: 1, seconds: null, proposals } as const
  const ordered = await asDirector(context, director =>
    inTransaction(context.database, director, { cause: 'demo' }, async tx => {
      const { version } = await beginVersion(tx, year, { note: '' })
      const input = { ...order, version, today }
      return { input, id: await orderPlan(tx, director.assignment, input) }
    }),
  )
  planInBackground(context, ordered.id, ordered.input)
}

/** Plans the timetable of all colleges by the plan of the year, and puts it in force from the first day of its term. */
async function publishFirstTimetable(context: Context, proposals: number, signal: WorkSignal): Promise<void> {
  if (signal.isStopped()) return
  const { database } = context
  const term = termPlannedOn(context.today())
  const order = { kind: 'all', seed: 1, seconds: null, proposals } as const
  const { id, input } = await asDirector(context, director =>
    inTransaction(database, director, { cause: 'demo' }, async tx => {
      const { version } = await beginTimetable(tx, term, { note: '', college: null }, readTermNow)
      const { year, number } = term
      const ordered = { ...order, year, term: number, version }
      return { input: ordered, id: await orderTimetable(tx, director.assignment, ordered) }
    }),
  )
  const result = await workOnTimetable(database, id, input, signal)
  if ('problem' in result || result.stopped) return
  await asDirector(context, director =>
    inTransaction(database, director, { cause: 'demo' }, async tx => {
      // Begun and planned: the draft has been changed once.
      const draft = await openDraft(tx, { term, version: input.version }, 2, readTermNow)
      await publishDraft(draft, termDays(term)[0])
    }),
  )
}

/** Signs the director in for a moment, so that plans are made with the rights of a person and with nobody else's. */
async function asDirector<T>(
  { database, identity }: Context,
  act: (director: RequestScope) => Promise<T>,
): Promise<T> {
  const director = DEMO_PERSONAS.find(({ role }) => role === 'director')
  const offered = (await demoPersonas(database.app)).find(({ persona }) => persona === director?.code)
  const { internalAdapter } = await identity.$context
  const found = await internalAdapter.findUserByEmail(offered?.login ?? '')
  invariant(found, 'The demo has a director')
  const { token } = await internalAdapter.createSession(found.user.id)
  try {
    const bearer = await bearerOf(database.app, token)
    const assignment = bearer?.assignments.find(({ role }) => role === 'director')
    invariant(assignment, 'The director of the demo holds that role')
    return await act({ session: token, assignment: assignment.id })
  } finally {
    await internalAdapter.deleteSession(token)
  }
}
