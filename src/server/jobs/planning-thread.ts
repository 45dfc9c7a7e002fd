import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { projectFolder } from '#database/client/project-folder.ts'
import type { WorkSignal } from './background.ts'
import type { PlannedYearAnswer, PlanningMessage, PlanningProgress, PlanningTask } from './planning-task.ts'

/** Plans a year in a thread of its own, so that the server goes on answering; the thread ends with its answer. */
export function planInThread(
  task: Omit<PlanningTask, 'cancel'>,
  signal: WorkSignal,
  onProgress: (progress: PlanningProgress) => void,
): Promise<PlannedYearAnswer> {
  const cancel = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)
  signal.onStop(() => Atomics.store(new Int32Array(cancel), 0, 1))
  const worker = new Worker(entry(), {
    workerData: { ...task, cancel } satisfies PlanningTask,
    execArgv: SOURCE ? ['--conditions=source'] : [],
  })
  return new Promise((resolve, reject) => {
    worker.on('message', (message: PlanningMessage) => {
      if (message.type === 'progress') onProgress(message)
      else resolve(message)
    })
    worker.once('error', reject)
    worker.once('exit', code => reject(new Error(`The planning thread ended early, with code ${code}`)))
  }).finally(() => worker.terminate()) as Promise<PlannedYearAnswer>
}

const SOURCE = import.meta.url.endsWith('.ts')

/** The built worker, or its source under tsx and in tests. */
const entry = (): URL | string =>
  SOURCE
    ? new URL('./planning.worker.dev.mjs', import.meta.url)
    : join(projectFolder(), 'dist', 'server', 'jobs', 'planning.worker.js')
