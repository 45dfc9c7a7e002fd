import { keepReading, type ReadFile } from '#database/exchange/imports.ts'
import type { Refusal } from '#domain/values/refusal.ts'
import type { ReadingWork } from '../jobs/reading-desk.ts'

/** The server stopped while it read. */
export const READING_INTERRUPTED: Refusal = { code: 'exchange.reading-interrupted', facts: {} }

/** Uploaded files are read into imports, which wait for a person's word. */
export const IMPORT_READING: ReadingWork<ReadFile> = {
  worker: 'exchange/read-import',
  cause: 'import',
  keep: keepReading,
  refusals: {
    interrupted: READING_INTERRUPTED,
    tooHeavy: { code: 'exchange.too-heavy', facts: {} },
    failed: { code: 'exchange.reading-failed', facts: {} },
  },
}
