import type { oneImport } from '#contract/exchange/exchange.contract.ts'
import type { AnswerOf } from '#contract/http/route.ts'

/** How far an import is, what is wrong with the file, and what it would change. */
export type ImportRun = AnswerOf<typeof oneImport>

/** What the file of a curriculum holds, and what is to be decided about it. */
export type ImportedCurriculum = NonNullable<ImportRun['curriculum']>
