import { parentPort, workerData } from 'node:worker_threads'
import type { ReadWeek } from '#database/timetables/published-weeks.rows.ts'
import { type NamedFile, readPublishedFiles } from '#documents/timetables/open-published-week.ts'
import type { WorkerMessage } from '../jobs/run-once.ts'
import type { WeekReadingProgress } from './week-reading.ts'

const say = (message: WorkerMessage<ReadWeek, WeekReadingProgress>): void => parentPort?.postMessage(message)
const files = workerData as readonly NamedFile[]

say({
  answer: await readPublishedFiles(files, (file, number) =>
    say({ progress: { file, number, of: files.length } }),
  ),
})
