import { bearerOf, demoPersonas } from '#database/access/access.queries.ts'
import type { RequestScope } from '#database/client/transactions.ts'
import { DEMO_PERSONAS, type DemoPersona } from '#demo/people/personas.ts'
import { invariant } from '#domain/values/refusal.ts'
import type { Context } from '../http/context.ts'

/** Which persona acts: the first of a role, at an organisation where one is named. */
export type ActingPersona = Pick<DemoPersona, 'role'> & Partial<Pick<DemoPersona, 'organisation'>>

/** Signs a persona of the demo in for a moment, so that all is made with the rights of a person and with nobody else's. */
export async function asPersona<T>(
  { database, identity }: Context,
  { role, organisation }: ActingPersona,
  act: (scope: RequestScope) => Promise<T>,
): Promise<T> {
  const persona = DEMO_PERSONAS.find(
    one => one.role === role && (organisation === undefined || one.organisation === organisation),
  )
  invariant(persona, `The demo has a persona for ${role}`)
  const { internalAdapter } = await identity.$context
  const first = DEMO_PERSONAS.find(({ person }) => person === persona.person) ?? persona
  const offered = (await demoPersonas(database.app)).find(one => one.persona === first.code.toLowerCase())
  const found = await internalAdapter.findUserByEmail(offered?.login ?? '')
  invariant(found, `The persona ${first.code} has an account`)
  const { token } = await internalAdapter.createSession(found.user.id)
  try {
    const bearer = await bearerOf(database.app, token)
    const assignment = bearer?.assignments.find(one => one.role === role)
    invariant(assignment, `The persona ${persona.code} holds that role`)
    return await act({ session: token, assignment: assignment.id })
  } finally {
    await internalAdapter.deleteSession(token)
  }
}
