import * as access from '#contract/access/access.contract.ts'
import { type ClusterAccount, clusterAccounts } from '#database/access/accounts.queries.ts'
import { createAssignment, endAssignment } from '#database/access/assignments.writes.ts'
import { findRecord } from '#database/client/register-queries.ts'
import { inTransaction, reading } from '#database/client/transactions.ts'
import type { Person } from '#domain/people/person.ts'
import type { LocalDate } from '#domain/values/local-date.ts'
import type { Acting } from '../http/caller.ts'
import { accountOf, refuseAllButAdministrators } from '../http/cluster-account.ts'
import { type Context, scopeOf } from '../http/context.ts'
import type { Serve } from '../http/serve.ts'
import { notFound } from '../http/server-errors.ts'
import { openAccount } from '../http/sign-in.ts'

/** Answers for what an administrator does with accounts and roles. */
export function accountRoutes(serve: Serve, { database, identity, registerOf }: Context): void {
  const read = (caller: Acting) => reading(database, scopeOf(caller), clusterAccounts)
  const write = <T>(
    caller: Acting,
    reason: string | undefined,
    act: Parameters<typeof inTransaction<T>>[3],
  ) => inTransaction(database, scopeOf(caller), { cause: 'ui', reason }, act)

  serve(access.accounts, async ({ caller }) => {
    refuseAllButAdministrators(caller)
    const accounts = await read(caller)
    return {
      items: accounts.map(account => ({
        ...account,
        person: personOf(account),
        assignments: [...account.assignments],
      })),
    }
  })

  serve(access.openAccount, async ({ caller, body }) => {
    refuseAllButAdministrators(caller)
    const found = await reading(database, scopeOf(caller), reader =>
      findRecord<Person>(reader, registerOf('persons'), body.person),
    )
    if (!found) throw notFound({ key: body.person })
    const { surname, givenName } = found.record
    const { id } = await openAccount(identity, { login: body.login, name: `${givenName} ${surname}` })
    await write(caller, undefined, tx =>
      createAssignment(tx, {
        account: id,
        cluster: caller.assignment.cluster,
        person: body.person,
        role: body.role,
        organisation: body.organisation,
        startsOn: body.startsOn as LocalDate,
        endsOn: null,
      }),
    )
    return { id }
  })

  serve(access.endAccountSessions, async ({ caller, params }) => {
    const account = await accountOf(database, caller, params.id)
    const { internalAdapter } = await identity.$context
    await internalAdapter.deleteUserSessions(account.id)
  })

  serve(access.assignRole, async ({ caller, params, body }) => {
    const account = await accountOf(database, caller, params.id)
    const id = await write(caller, undefined, tx =>
      createAssignment(tx, {
        account: account.id,
        cluster: caller.assignment.cluster,
        person: personOf(account),
        role: body.role,
        organisation: body.organisation,
        startsOn: body.startsOn as LocalDate,
        endsOn: body.endsOn as LocalDate | null,
      }),
    )
    return { id }
  })

  serve(access.endAssignment, ({ caller, params, body }) => {
    refuseAllButAdministrators(caller)
    return write(caller, body.reason, tx => endAssignment(tx, params.id, body.endsOn as LocalDate))
  })
}

const personOf = ({ assignments }: ClusterAccount): string | null => assignments[0]?.person ?? null
