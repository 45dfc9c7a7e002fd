import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { projectFolder } from '#database/client/project-folder.ts'
import type { WorkSignal } from './background.ts'

/** What a planning thread says: how far it is, and in the end the plan. */
export type PlanningMessage<Answer, Progress> =
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'done'; readonly answer: Answer }

/** What every planning thread is given with its task. */
export interface Cancellable {
  /** One number that both threads see; 1 asks the worker to stop with the best so far. */
  readonly cancel: SharedArrayBuffer
}

/** The workers that plan, each with its task, its answer and how it tells how far it is. */
export interface PlanningWorker<Task extends Cancellable, Answer, Progress> {
  readonly name: string
  /** Never there: it ties the name to what the worker takes and gives. */
  readonly types?: readonly [Task, Answer, Progress]
}

/**
 * Plans in a thread of its own, so that the server goes on answering; the thread ends with its answer. When it is asked to
 * stop, it answers with the best so far.
 */
export function planInThread<Task extends Cancellable, Answer, Progress>(
  { name }: PlanningWorker<Task, Answer, Progress>,
  task: Omit<Task, 'cancel'>,
  signal: WorkSignal,
  onProgress: (progress: Progress) => void,
): Promise<Answer> {
  const cancel = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)
  signal.onStop(() => Atomics.store(new Int32Array(cancel), 0, 1))
  const worker = new Worker(entry(name), {
    workerData: { ...task, cancel },
    execArgv: SOURCE ? ['--conditions=source'] : [],
  })
  return new Promise<Answer>((resolve, reject) => {
    worker.on('message', (message: PlanningMessage<Answer, Progress>) => {
      if (message.type === 'progress') onProgress(message.progress)
      else resolve(message.answer)
    })
    worker.once('error', reject)
    worker.once('exit', code => reject(new Error(`The planning thread ended early, with code ${code}`)))
  }).finally(() => worker.terminate())
}

const SOURCE = import.meta.url.endsWith('.ts')

/** The built worker, or its source under tsx and in tests. */
const entry = (name: string): URL | string =>
  SOURCE
    ? new URL(`./${name}.worker.dev.mjs`, import.meta.url)
    : join(projectFolder(), 'dist', 'server', 'jobs', `${name}.worker.js`)
