import * as access from '#contract/access/access.contract.ts'
import { hasAccounts } from '#database/access/access.queries.ts'
import type { Context } from '../http/context.ts'
import type { Serve } from '../http/serve.ts'
import { notFound } from '../http/server-errors.ts'
import { setPassword, signIn, signOut } from '../http/sign-in.ts'

/** Answers for signing in and out, and for where one is signed in. */
export function sessionRoutes(serve: Serve, { database, identity, doorman, demo }: Context): void {
  serve(access.me, async ({ request, reply, businessDate }) => {
    const signedIn = await doorman.whoIs(request, reply)
    if (!signedIn) {
      const setUp = await hasAccounts(database.identity)
      return { account: null, person: null, assignments: [], assignment: null, businessDate, demo, setUp }
    }
    const { account, assignments } = signedIn
    const assignment = assignments.length > 0 ? doorman.actingAs(signedIn, request).assignment : null
    const person = assignment?.person
      ? { code: assignment.person, name: assignment.personName ?? account.name }
      : null
    return { account, person, assignments: [...assignments], assignment, businessDate, demo, setUp: true }
  })

  serve(access.signIn, ({ request, reply, body }) =>
    signIn({ identity, request, reply }, body.login, body.password),
  )
  serve(access.signOut, ({ request, reply }) => signOut({ identity, request, reply }))
  serve(access.setPassword, ({ request, reply, body }) =>
    setPassword({ identity, request, reply }, body.token, body.password),
  )

  serve(access.sessions, async ({ caller, request }) => {
    const own = await identity.api.listSessions({ headers: cookieOf(request) })
    const items = own.map(({ id, createdAt, updatedAt, expiresAt, ipAddress, userAgent }) => ({
      id,
      startedAt: createdAt.toISOString(),
      usedAt: updatedAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
      address: ipAddress || null,
      device: userAgent || null,
      current: id === caller.session.id,
    }))
    return { items }
  })

  serve(access.endSession, async ({ params, request }) => {
    const headers = cookieOf(request)
    const own = await identity.api.listSessions({ headers })
    const session = own.find(({ id }) => id === params.id)
    if (!session) throw notFound({ key: params.id })
    await identity.api.revokeSession({ headers, body: { token: session.token } })
  })
}

const cookieOf = (request: { headers: { cookie?: string | undefined } }): Headers =>
  new Headers(request.headers.cookie ? { cookie: request.headers.cookie } : {})
