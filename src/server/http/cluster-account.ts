import { type ClusterAccount, clusterAccounts } from '#database/access/accounts.queries.ts'
import type { Database } from '#database/client/open-database.ts'
import { reading } from '#database/client/transactions.ts'
import type { Acting } from './caller.ts'
import { scopeOf } from './context.ts'
import { notFound, ServerError } from './server-errors.ts'

/** The database shows accounts to administrators alone; asked first, so that others are told why they see none. */
export function refuseAllButAdministrators({ assignment }: Acting): void {
  if (assignment.role !== 'administrator') throw new ServerError('server.forbidden')
}

/** @throws ServerError when the caller is no administrator, or the account holds no role in the caller's cluster. */
export async function accountOf(database: Database, caller: Acting, id: string): Promise<ClusterAccount> {
  refuseAllButAdministrators(caller)
  const accounts = await reading(database, scopeOf(caller), clusterAccounts)
  const account = accounts.find(candidate => candidate.id === id)
  if (!account) throw notFound({ key: id })
  return account
}
