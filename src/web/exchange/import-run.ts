import type { oneImport } from '#contract/exchange/exchange.contract.ts'
import type { AnswerOf } from '#contract/http/route.ts'

/** How far an import is, what is wrong with the file, and what it would change. */
export type ImportRun = AnswerOf<typeof oneImport>

/** What the file of a curriculum holds, and what is to be decided about it. */
export type ImportedCurriculum = NonNullable<ImportRun['curriculum']>

/** What an import does to the records of one register. */
export type RegisterChanges = ImportRun['changes'][number]

/** How many records are added, changed or renamed in all. */
export const sumOf = (
  registers: readonly { readonly created: number; readonly changed: number; readonly renamed?: number }[],
): number =>
  registers.reduce((sum, { created, changed, renamed = 0 }) => sum + created + changed + renamed, 0)

/** How many records an import would add, change or rename. */
export const countChanges = (run: ImportRun): number =>
  sumOf(run.changes) + run.renames.filter(({ accepted }) => accepted).length

/** A curriculum brings nothing before it is placed, and that says nothing about it. */
export const bringsNothing = (run: ImportRun): boolean =>
  run.state === 'ready' && countChanges(run) === 0 && (!run.curriculum || run.curriculum.placement !== null)
