import { personas, signInAsPersona as signInAsPersonaRoute } from '#contract/access/access.contract.ts'
import { demoPersonas } from '#database/access/access.queries.ts'
import { roleWords } from '#domain/access/role.ts'
import type { Context } from '../http/context.ts'
import type { Serve } from '../http/serve.ts'
import { notFound } from '../http/server-errors.ts'
import { signInAsPersona } from '../http/sign-in.ts'

const ROLE_ORDER = Object.keys(roleWords)

/** Answers for the personas of the demo; where there is no demo there are none, and nobody signs in as one. */
export function demoRoutes(serve: Serve, { database, identity, demo }: Context): void {
  const all = async () => (demo ? await demoPersonas(database.app) : [])

  serve(personas, async () => {
    const items = await all()
    return {
      items: items.toSorted((one, other) => ROLE_ORDER.indexOf(one.role) - ROLE_ORDER.indexOf(other.role)),
    }
  })

  serve(signInAsPersonaRoute, async ({ request, reply, body }) => {
    const found = (await all()).find(({ persona }) => persona === body.persona)
    if (!found) throw notFound({ key: body.persona })
    await signInAsPersona({ identity, request, reply }, found.login)
  })
}
