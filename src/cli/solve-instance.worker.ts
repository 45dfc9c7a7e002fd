import { parentPort, workerData } from 'node:worker_threads'
import { openInstance } from '#documents/timetables/open-instance.ts'
import { RefusedError } from '#domain/values/refusal.ts'
import type { ThreadAnswer, ThreadOrder } from './solve-in-thread.ts'
import { solveInstance } from './solve-instance.ts'

parentPort?.postMessage(answerTo(workerData as ThreadOrder))

function answerTo({ bytes, seed, limits }: ThreadOrder): ThreadAnswer {
  try {
    return { kind: 'solved', solved: solveInstance(openInstance(bytes), seed, limits) }
  } catch (error) {
    if (error instanceof RefusedError) return { kind: 'refused', refusal: error.refusal }
    throw error
  }
}
