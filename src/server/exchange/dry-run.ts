import type { z } from 'zod'
import type { curriculumImportSchema } from '#contract/exchange/curriculum-import.schema.ts'
import type { Database } from '#database/client/open-database.ts'
import { type Reader, reading } from '#database/client/transactions.ts'
import { namesIn, readRegisters } from '#database/exchange/cluster-registers.ts'
import type { StoredImport } from '#database/exchange/imports.ts'
import { diffRegisters, type IncomingRegisters, type RegisterDiff } from '#domain/exchange/diff-registers.ts'
import type { CurriculumFile } from '#domain/programmes/curriculum-file.ts'
import { type Refusal, RefusedError } from '#domain/values/refusal.ts'
import type { Acting } from '../http/caller.ts'
import { scopeOf } from '../http/context.ts'
import { BESIDE_CURRICULUM, describeCurriculum, placedCurriculum } from './curriculum-import.ts'

/** What an import would do to the registers as they stand now. */
export interface DryRun {
  readonly changes: readonly RegisterDiff[]
  /** Why it cannot be done. */
  readonly problem: Refusal | null
  /** What the file of a curriculum holds, with what is to be decided. */
  readonly curriculum: z.infer<typeof curriculumImportSchema> | null
}

/** Tries an import out; nothing is written. */
export const dryRun = (database: Database, caller: Acting, found: StoredImport): Promise<DryRun> =>
  reading(database, scopeOf(caller), reader =>
    found.curriculum
      ? tryCurriculum(reader, caller, found, found.curriculum)
      : tryRegisters(reader, caller, found),
  )

async function tryRegisters(reader: Reader, caller: Acting, found: StoredImport): Promise<DryRun> {
  const isOpen = found.state === 'ready'
  const changes = isOpen ? await changesBy(reader, caller, found.registers) : []
  return { changes, problem: found.problem, curriculum: null }
}

async function tryCurriculum(
  reader: Reader,
  caller: Acting,
  found: StoredImport,
  file: CurriculumFile,
): Promise<DryRun> {
  const registers = await readRegisters(reader, caller.assignment.cluster, BESIDE_CURRICULUM)
  const curriculum = describeCurriculum(registers, file, found, caller)
  if (found.state !== 'ready' || !found.placement) return { changes: [], problem: null, curriculum }
  try {
    const incoming = placedCurriculum(registers, file, found, caller)
    return { changes: await changesBy(reader, caller, incoming), problem: null, curriculum }
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error
    return { changes: [], problem: error.refusal, curriculum }
  }
}

const changesBy = async (
  reader: Reader,
  { assignment }: Acting,
  incoming: IncomingRegisters,
): Promise<readonly RegisterDiff[]> =>
  diffRegisters(await readRegisters(reader, assignment.cluster, namesIn(incoming)), incoming)
