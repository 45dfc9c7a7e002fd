import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { projectFolder } from '#database/client/project-folder.ts'
import type { WorkSignal } from './background.ts'

const SOURCE = import.meta.url.endsWith('.ts')

/** The most memory that a worker may take, in megabytes: a file that needs more is refused, the server lives on. */
const WORKER_MEGABYTES = 1024

/** What a worker says: how far it is, and in the end its answer. */
export type WorkerMessage<Answer, Progress> = { readonly progress: Progress } | { readonly answer: Answer }

/** The work was stopped before it came to an answer. */
export class StoppedError extends Error {
  override readonly name = 'StoppedError'
}

/** Whether a worker ended because it would have taken more memory than it may. */
export const isTooHeavy = (error: unknown): boolean =>
  (error as { code?: unknown } | null)?.code === 'ERR_WORKER_OUT_OF_MEMORY'

/** Who listens to a worker, and who may stop it. */
export interface WorkerWatch<Progress> {
  readonly onProgress: (progress: Progress) => void
  readonly signal: WorkSignal
}

/**
 * Runs a worker of the server once, so that what takes seconds holds nobody else up, and gives its answer.
 *
 * @param name - the file below `src/server` without its ending: `exchange/read-import`
 * @throws StoppedError when it is stopped.
 */
export function runOnce<Input, Answer, Progress>(
  name: string,
  input: Input,
  { onProgress, signal }: WorkerWatch<Progress>,
): Promise<Answer> {
  const entry = SOURCE
    ? new URL(`../${name}.worker.dev.mjs`, import.meta.url)
    : join(projectFolder(), 'dist', 'server', `${name}.worker.js`)
  const worker = new Worker(entry, {
    workerData: input,
    resourceLimits: { maxOldGenerationSizeMb: WORKER_MEGABYTES },
    execArgv: SOURCE ? ['--conditions=source'] : [],
  })
  return new Promise<Answer>((resolve, reject) => {
    worker.on('message', (message: WorkerMessage<Answer, Progress>) => {
      if ('answer' in message) resolve(message.answer)
      else onProgress(message.progress)
    })
    worker.once('error', reject)
    worker.once('exit', code => reject(new Error(`The worker ${name} ended with ${code} and no answer`)))
    signal.onStop(() => reject(new StoppedError(`The worker ${name} was stopped`)))
  }).finally(() => worker.terminate())
}
