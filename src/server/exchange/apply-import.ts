import type { Tx } from '#database/client/transactions.ts'
import { holdWriters, writeDiffs } from '#database/exchange/apply-registers.ts'
import { namesIn } from '#database/exchange/cluster-registers.ts'
import {
  closeApplied,
  type RegisterOutcome,
  type StoredImport,
  storeOutcome,
} from '#database/exchange/imports.ts'
import type { RegisterName } from '#domain/exchange/cluster-workbook.ts'
import { RefusedError } from '#domain/values/refusal.ts'
import type { Acting } from '../http/caller.ts'
import { ServerError } from '../http/server-errors.ts'
import { outcomeOf } from './describe-import.ts'
import { weighImport } from './weigh-import.ts'

/** The registers that a curriculum writes and is read beside: nobody else changes them between question and act. */
const HELD: readonly RegisterName[] = ['programmes', 'curricula', 'deliveries', 'groups']

/**
 * Brings an import into the registers; gives what it changed.
 *
 * @param seen - the fingerprint of the changes that the person has seen; others are not made
 * @throws ServerError when it is closed; RefusedError and OutOfScopeError when something speaks against it. All is then
 * as it was.
 */
export async function applyImport(
  tx: Tx,
  caller: Acting,
  found: StoredImport,
  seen: string | null | undefined,
): Promise<readonly RegisterOutcome[]> {
  if (!(await closeApplied(tx, found.id))) throw new ServerError('server.import-closed')
  await holdWriters(tx, found.curriculum ? HELD : namesIn(found.registers))
  const weighed = await weighImport(tx, caller, found)
  if (seen && seen !== weighed.fingerprint) {
    throw new RefusedError({ code: 'exchange.registers-changed', facts: {} })
  }
  const renames = weighed.renames.filter(({ accepted }) => accepted)
  await writeDiffs(tx, caller.assignment.cluster, weighed.changes, renames)
  const outcome = outcomeOf(weighed)
  await storeOutcome(tx, found.id, outcome)
  return outcome
}
