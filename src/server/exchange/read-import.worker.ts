import { parentPort, workerData } from 'node:worker_threads'
import { type FileToRead, readImportFile } from './read-import-file.ts'

parentPort?.postMessage(await readImportFile(workerData as FileToRead))
