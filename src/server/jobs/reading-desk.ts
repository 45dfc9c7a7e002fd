import type { Database } from '#database/client/open-database.ts'
import { endOrder, startOrder } from '#database/client/orders.ts'
import { inTransaction, type Tx } from '#database/client/transactions.ts'
import type { Refusal } from '#domain/values/refusal.ts'
import type { Background } from './background.ts'
import { isTooHeavy, runOnce, StoppedError } from './run-once.ts'

/** Reads what people have brought, one after another, while they look on. */
export interface ReadingDesk<Given, Progress> {
  /** Begins to read as soon as what came before is read. */
  begin(id: string, order: string, given: Given): void
  /** How far a reading is; nothing where none is under way, or not yet. */
  progressOf(id: string): Progress | undefined
  stop(id: string): void
}

/** What is read at a desk, and what becomes of it. */
export interface ReadingWork<Read> {
  /** The worker that reads. */
  readonly worker: Parameters<typeof runOnce>[0]
  /** What the audit says of what is kept, before the number of the reading. */
  readonly cause: 'import' | 'reading'
  readonly keep: (tx: Tx, id: string, read: Read) => Promise<unknown>
  /** What the person is told of a reading that came to nothing. */
  readonly refusals: {
    /** The server stopped while it read. */
    readonly interrupted: Refusal
    readonly tooHeavy: Refusal
    readonly failed: Refusal
  }
}

/** Opens a desk of a server. */
export function openReadingDesk<Given, Read, Progress>(
  { database, background }: { readonly database: Database; readonly background: Background },
  { worker, cause, keep, refusals }: ReadingWork<Read>,
): ReadingDesk<Given, Progress> {
  const progress = new Map<string, Progress>()
  const whyNot = (error: unknown): Refusal => {
    if (error instanceof StoppedError) return refusals.interrupted
    return isTooHeavy(error) ? refusals.tooHeavy : refusals.failed
  }
  return {
    begin(id, order, given) {
      background.begin(id, async signal => {
        await startOrder(database, order)
        const onProgress = (now: Progress) => void progress.set(id, now)
        try {
          const read = await runOnce<Given, Read, Progress>(worker, given, { onProgress, signal })
          await inTransaction(database, { job: order }, { cause: `${cause}:${id}` }, tx => keep(tx, id, read))
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
