import type { z } from 'zod'
import type { curriculumImportSchema } from '#contract/exchange/curriculum-import.schema.ts'
import type { Reader } from '#database/client/transactions.ts'
import { readRegisters } from '#database/exchange/cluster-registers.ts'
import type { StoredImport } from '#database/exchange/imports.ts'
import { type Refusal, RefusedError } from '#domain/values/refusal.ts'
import type { Acting } from '../http/caller.ts'
import { BESIDE_CURRICULUM, describeCurriculum } from './curriculum-import.ts'
import { type ImportLabels, labelsOfImport } from './import-labels.ts'
import { type WeighedImport, weighImport } from './weigh-import.ts'

/** What an import would do to the registers as they stand now. */
export interface DryRun {
  /** `null` where it would do nothing yet: it is being read, is closed, or has to be placed first. */
  readonly weighed: WeighedImport | null
  readonly labels: ImportLabels
  /** Why it cannot be done. */
  readonly problem: Refusal | null
  /** What the file of a curriculum holds, with what is to be decided. */
  readonly curriculum: z.infer<typeof curriculumImportSchema> | null
}

/** Tries an import out; nothing is written. */
export async function dryRun(reader: Reader, caller: Acting, found: StoredImport): Promise<DryRun> {
  const curriculum = found.curriculum ? await curriculumOf(reader, caller, found) : null
  const nothing = { weighed: null, labels: {}, problem: found.problem, curriculum }
  if (found.state !== 'ready' || (found.curriculum && !found.placement)) return nothing
  try {
    const weighed = await weighImport(reader, caller, found)
    return { ...nothing, weighed, labels: await labelsOfImport(reader, weighed) }
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error
    return { ...nothing, problem: error.refusal }
  }
}

async function curriculumOf(
  reader: Reader,
  caller: Acting,
  found: StoredImport,
): Promise<DryRun['curriculum']> {
  if (!found.curriculum) return null
  const registers = await readRegisters(reader, caller.assignment.cluster, BESIDE_CURRICULUM)
  return describeCurriculum(registers, found.curriculum, found, caller)
}
