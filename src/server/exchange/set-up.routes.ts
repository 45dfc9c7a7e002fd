import { setUp } from '#contract/access/access.contract.ts'
import { hasAccounts } from '#database/access/access.queries.ts'
import { createAssignment } from '#database/access/assignments.writes.ts'
import { lockSetUp } from '#database/access/set-up.ts'
import { asOwner } from '#database/client/transactions.ts'
import { applyRegisters } from '#database/exchange/apply-registers.ts'
import type { Context } from '../http/context.ts'
import type { Serve } from '../http/serve.ts'
import { ServerError } from '../http/server-errors.ts'
import { openAccount, signIn } from '../http/sign-in.ts'
import { FIRST_PERSON, firstRecords } from './first-records.ts'

/** Answers for the one form of an empty installation, which works until the first account exists. */
export function setUpRoutes(serve: Serve, { database, identity, today }: Context): void {
  serve(setUp, async ({ body, request, reply }) => {
    const { administrator, cluster, organisation } = body
    const { login, password } = administrator
    await asOwner(database, { cause: 'setup' }, async tx => {
      await lockSetUp(tx)
      if (await hasAccounts(tx.db)) throw new ServerError('server.set-up-already')
      const startsOn = today()
      await applyRegisters(tx, cluster.code, firstRecords(body, startsOn))
      const name = `${administrator.givenName} ${administrator.surname}`
      const account = await openAccount(identity, { login, name, password })
      await createAssignment(tx, {
        account: account.id,
        cluster: cluster.code,
        person: FIRST_PERSON,
        role: 'administrator',
        organisation: organisation.code,
        startsOn,
        endsOn: null,
      })
    })
    await signIn({ identity, request, reply }, login, password)
  })
}
