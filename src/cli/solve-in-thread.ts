import { Worker } from 'node:worker_threads'
import { type Refusal, RefusedError } from '#domain/values/refusal.ts'
import type { SearchLimits, SolvedInstance } from './solve-instance.ts'

/** What a thread is told. */
export interface ThreadOrder {
  /** The instance's file. */
  readonly bytes: Uint8Array
  readonly seed: number
  readonly limits: SearchLimits
}

/** What a thread answers. */
export type ThreadAnswer =
  | { readonly kind: 'solved'; readonly solved: SolvedInstance }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

/**
 * Solves an instance in a thread of its own.
 *
 * @throws RefusedError when no timetable can exist.
 */
export function solveInThread(order: ThreadOrder): Promise<SolvedInstance> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./solve-instance.worker.dev.mjs', import.meta.url), {
      workerData: order,
    })
    worker.once('message', (answer: ThreadAnswer) => {
      if (answer.kind === 'solved') resolve(answer.solved)
      else reject(new RefusedError(answer.refusal))
    })
    worker.once('error', reject)
    worker.once('exit', code =>
      reject(new Error(`a search thread ended with ${code} before it had an answer`)),
    )
  })
}
