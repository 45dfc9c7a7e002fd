import { parentPort, workerData } from 'node:worker_threads'
import type { ReadFile } from '#database/exchange/imports.ts'
import type { WorkerMessage } from '../jobs/run-once.ts'
import { type FileToRead, type ReadingProgress, readImportFile } from './read-import-file.ts'

const say = (message: WorkerMessage<ReadFile, ReadingProgress>): void => parentPort?.postMessage(message)

say({ answer: await readImportFile(workerData as FileToRead, progress => say({ progress })) })
