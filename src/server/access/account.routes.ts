import * as access from '#contract/access/access.contract.ts'
import { type ClusterAccount, clusterAccounts } from '#database/access/accounts.queries.ts'
import { createAssignment, endAssignment } from '#database/access/assignments.writes.ts'
import { findRecord } from '#database/client/register-queries.ts'
import { inTransaction, reading } from '#database/client/transactions.ts'
import { writeLetter } from '#database/notices/outbox.ts'
import { registerOf } from '#domain/exchange/cluster-workbook.ts'
import type { Person } from '#domain/people/person.ts'
import type { LocalDate } from '#domain/values/local-date.ts'
import type { Acting } from '../http/caller.ts'
import { type Context, scopeOf } from '../http/context.ts'
import type { Serve } from '../http/serve.ts'
import { notFound, ServerError } from '../http/server-errors.ts'
import { makePasswordToken, openAccount } from '../http/sign-in.ts'

/** Answers for what an administrator does with accounts and roles. */
export function accountRoutes(serve: Serve, { database, identity }: Context): void {
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

  serve(access.makePasswordLink, async ({ caller, params }) => {
    const account = await accountOf(read, caller, params.id)
    const { token, expiresAt } = await makePasswordToken(identity, account.id)
    const link = `/set-password?token=${token}`
    await write(caller, undefined, tx =>
      writeLetter(tx, {
        recipient: account.login,
        kind: 'password-link',
        account: account.id,
        link,
        expiresAt,
      }),
    )
  })

  serve(access.endAccountSessions, async ({ caller, params }) => {
    const account = await accountOf(read, caller, params.id)
    const { internalAdapter } = await identity.$context
    await internalAdapter.deleteUserSessions(account.id)
  })

  serve(access.assignRole, async ({ caller, params, body }) => {
    const account = await accountOf(read, caller, params.id)
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

/** The database shows accounts to administrators alone; asked first, so that others are told why they see none. */
function refuseAllButAdministrators({ assignment }: Acting): void {
  if (assignment.role !== 'administrator') throw new ServerError('server.forbidden')
}

/** @throws ServerError when the caller is no administrator, or the account holds no role in the caller's cluster. */
async function accountOf(
  read: (caller: Acting) => Promise<ClusterAccount[]>,
  caller: Acting,
  id: string,
): Promise<ClusterAccount> {
  refuseAllButAdministrators(caller)
  const account = (await read(caller)).find(candidate => candidate.id === id)
  if (!account) throw notFound({ key: id })
  return account
}

const personOf = ({ assignments }: ClusterAccount): string | null => assignments[0]?.person ?? null
