import type { Database } from '#database/client/open-database.ts'
import { endOrder, startOrder } from '#database/client/orders.ts'
import { inTransaction } from '#database/client/transactions.ts'
import { keepReading, type ReadFile } from '#database/exchange/imports.ts'
import type { Refusal } from '#domain/values/refusal.ts'
import type { Background } from '../jobs/background.ts'
import { isTooHeavy, runOnce, StoppedError } from '../jobs/run-once.ts'
import type { FileToRead, ReadingProgress } from './read-import-file.ts'

/** Reads uploaded files one after another, while their bringers look on. */
export interface ReadingDesk {
  /** Begins to read a file as soon as those before it are read. */
  begin(id: string, order: string, file: FileToRead): void
  /** Which sheet of an import is being read; nothing where none is, or not yet. */
  progressOf(id: string): ReadingProgress | undefined
  stop(id: string): void
}

/** Opens the desk of a server. */
export function openReadingDesk(database: Database, background: Background): ReadingDesk {
  const progress = new Map<string, ReadingProgress>()
  return {
    begin(id, order, file) {
      background.begin(id, async signal => {
        await startOrder(database, order)
        const onProgress = (now: ReadingProgress) => void progress.set(id, now)
        const answering = runOnce<FileToRead, ReadFile, ReadingProgress>('exchange/read-import', file, {
          onProgress,
          signal,
        })
        try {
          const read = await answering
          await inTransaction(database, { job: order }, { cause: `import:${id}` }, tx =>
            keepReading(tx, id, read),
          )
          await endOrder(database, order, 'done', {})
        } catch (error) {
          await endOrder(database, order, 'failed', whyNot(error))
          if (!(error instanceof StoppedError) && !isTooHeavy(error)) throw error
        } finally {
          progress.delete(id)
        }
      })
    },
    progressOf: id => progress.get(id),
    stop: id => void background.stop(id),
  }
}

/** What the person is told of a reading that came to nothing. */
function whyNot(error: unknown): Refusal {
  if (error instanceof StoppedError) return READING_INTERRUPTED
  return { code: isTooHeavy(error) ? 'exchange.too-heavy' : 'exchange.reading-failed', facts: {} }
}

/** The server stopped while it read. */
export const READING_INTERRUPTED: Refusal = { code: 'exchange.reading-interrupted', facts: {} }
