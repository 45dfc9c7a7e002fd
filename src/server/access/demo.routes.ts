import { personas, signInAsPersona as signInAsPersonaRoute } from '#contract/access/access.contract.ts'
import { type DemoPersona, demoPersonas } from '#database/access/access.queries.ts'
import { roleWords } from '#domain/access/role.ts'
import type { Context } from '../http/context.ts'
import type { Serve } from '../http/serve.ts'
import { notFound } from '../http/server-errors.ts'
import { signInAsPersona } from '../http/sign-in.ts'

const ROLE_ORDER = Object.keys(roleWords)

/** Answers for the personas of the demo; where there is no demo there are none, and nobody signs in as one. */
export function demoRoutes(serve: Serve, { database, identity, demo }: Context): void {
  const all = async () => (demo ? await demoPersonas(database.app) : [])

  serve(personas, async () => ({ items: (await all()).toSorted(byRoleAndName) }))

  serve(signInAsPersonaRoute, async ({ request, reply, body }) => {
    const found = (await all()).find(({ persona }) => persona === body.persona)
    if (!found) throw notFound({ key: body.persona })
    await signInAsPersona({ identity, request, reply }, found.login)
  })
}

const byRoleAndName = (one: DemoPersona, other: DemoPersona): number =>
  ROLE_ORDER.indexOf(one.role) - ROLE_ORDER.indexOf(other.role) || (one.persona < other.persona ? -1 : 1)
