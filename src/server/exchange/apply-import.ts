import type { Tx } from '#database/client/transactions.ts'
import { applyRegisters, holdWriters } from '#database/exchange/apply-registers.ts'
import { readRegisters } from '#database/exchange/cluster-registers.ts'
import { closeImport, type StoredImport } from '#database/exchange/imports.ts'
import type { RegisterDiff } from '#domain/exchange/diff-registers.ts'
import type { Acting } from '../http/caller.ts'
import { ServerError } from '../http/server-errors.ts'
import { BESIDE_CURRICULUM, placedCurriculum } from './curriculum-import.ts'

/** The registers that a curriculum writes and is read beside: nobody else changes them between question and act. */
const HELD = ['programmes', 'curricula', 'deliveries', 'groups'] as const

/**
 * Brings an import into the registers; gives what it changed.
 *
 * @throws ServerError when it is closed; RefusedError and OutOfScopeError when something speaks against it. All is then
 * as it was.
 */
export async function applyImport(
  tx: Tx,
  caller: Acting,
  found: StoredImport,
): Promise<readonly RegisterDiff[]> {
  const { cluster } = caller.assignment
  if (!(await closeImport(tx, found.id, 'applied'))) throw new ServerError('server.import-closed')
  if (!found.curriculum) return applyRegisters(tx, cluster, found.registers)
  await holdWriters(tx, HELD)
  const registers = await readRegisters(tx, cluster, BESIDE_CURRICULUM)
  return applyRegisters(tx, cluster, placedCurriculum(registers, found.curriculum, found, caller))
}
