import { parentPort, workerData } from 'node:worker_threads'
import { invariant } from '#domain/values/refusal.ts'
import type { CancelSignal } from '#planning/engine/search/budget.ts'
import type { Cancellable, PlanningMessage, PlanningWorker } from './planning-thread.ts'

/** Progress is told a few times a second; a search makes it far more often. */
const TOLD_EVERY = 0.25

/** A planning thread as its worker sees it. */
export interface PlanningPort<Task, Answer, Progress> {
  readonly task: Task
  /** Seconds since some moment. */
  readonly clock: () => number
  /** Whether nobody wants to wait any longer. */
  readonly cancel: CancelSignal
  /** Tells how far the search is, unless it was told a moment ago; it is given the seconds since it began. */
  readonly tell: (progress: (elapsed: number) => Progress) => void
  readonly answer: (answer: Answer) => void
}

/** Opens the thread in which a worker runs. */
export function planningPort<Task extends Cancellable, Answer, Progress>(
  _worker: PlanningWorker<Task, Answer, Progress>,
): PlanningPort<Task, Answer, Progress> {
  const port = parentPort
  invariant(port, 'A planning worker runs in a thread')
  const say = (message: PlanningMessage<Answer, Progress>): void => port.postMessage(message)
  const task = workerData as Task
  const cancelled = new Int32Array(task.cancel)
  const clock = (): number => performance.now() / 1000
  const begun = clock()
  let told = Number.NEGATIVE_INFINITY
  return {
    task,
    clock,
    cancel: {
      get cancelled() {
        return Atomics.load(cancelled, 0) === 1
      },
    },
    tell(progress) {
      if (clock() - told < TOLD_EVERY) return
      told = clock()
      say({ type: 'progress', progress: progress(told - begun) })
    },
    answer: answer => say({ type: 'done', answer }),
  }
}
