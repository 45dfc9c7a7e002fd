import { bearerOf, demoPersonas } from '#database/access/access.queries.ts'
import { inTransaction } from '#database/client/transactions.ts'
import { orderPlan } from '#database/years/planning.orders.ts'
import { DEMO_PERSONAS } from '#demo/people/personas.ts'
import { invariant } from '#domain/values/refusal.ts'
import type { Context } from '../http/context.ts'
import { beginVersion } from '../years/begin-version.ts'
import { planInBackground } from '../years/plan-in-background.ts'
import { yearPlannedOn } from '../years/year-planned-on.ts'

/** How many proposals the first plan of the demo tries: counted, not timed, so that it is the same everywhere. */
const PROPOSALS = 1_200_000

/**
 * Lets the program plan the demo's next academic year, in the background and in the name of its director, so that a
 * visitor finds the year board filled, or being filled. The draft is left to people: nothing is published.
 */
export function planDemo(context: Context): void {
  context.background.begin('demo-plan', () => orderFirstPlan(context))
}

async function orderFirstPlan(context: Context): Promise<void> {
  const { database } = context
  const today = context.today()
  const year = yearPlannedOn(today)
  const { token, scope } = await directorOfDemo(context)
  const order = { year, kind: 'all', seed: 1, seconds: null, proposals: PROPOSALS } as const
  const ordered = await inTransaction(database, scope, { cause: 'demo' }, async tx => {
    const { version } = await beginVersion(tx, year, { note: '' })
    const input = { ...order, version, today }
    return { input, id: await orderPlan(tx, scope.assignment, input) }
  })
  const { internalAdapter } = await context.identity.$context
  await internalAdapter.deleteSession(token)
  planInBackground(context, ordered.id, ordered.input)
}

/** Signs the director in for a moment, so that the plan is made with the rights of a person and with nobody else's. */
async function directorOfDemo({ database, identity }: Context) {
  const director = DEMO_PERSONAS.find(({ role }) => role === 'director')
  const offered = (await demoPersonas(database.app)).find(({ persona }) => persona === director?.code)
  const { internalAdapter } = await identity.$context
  const found = await internalAdapter.findUserByEmail(offered?.login ?? '')
  invariant(found, 'The demo has a director')
  const { token } = await internalAdapter.createSession(found.user.id)
  const bearer = await bearerOf(database.app, token)
  const assignment = bearer?.assignments.find(({ role }) => role === 'director')
  invariant(assignment, 'The director of the demo holds that role')
  return { token, scope: { session: token, assignment: assignment.id } }
}
