import type { Database } from '#database/client/open-database.ts'
import { endOrder, startOrder } from '#database/client/orders.ts'
import { inTransaction } from '#database/client/transactions.ts'
import type { ReadWeek } from '#database/timetables/published-weeks.rows.ts'
import { storeReading } from '#database/timetables/week-readings.ts'
import type { NamedFile } from '#documents/timetables/open-published-week.ts'
import type { Refusal } from '#domain/values/refusal.ts'
import type { Background } from '../jobs/background.ts'
import { isTooHeavy, runOnce, StoppedError } from '../jobs/run-once.ts'

/** Which of how many files is being read. */
export interface WeekReadingProgress {
  readonly file: string
  readonly number: number
  readonly of: number
}

/** Reads the files of published weeks in a worker, while their bringers look on. */
export interface WeekReadingDesk {
  begin(id: string, order: string, files: readonly NamedFile[]): void
  /** Which file of a reading is being read; nothing where none is, or not yet. */
  progressOf(id: string): WeekReadingProgress | undefined
  stop(id: string): void
}

/** Opens the desk of a server. */
export function openWeekReadingDesk(database: Database, background: Background): WeekReadingDesk {
  const progress = new Map<string, WeekReadingProgress>()
  return {
    begin(id, order, files) {
      background.begin(id, async signal => {
        await startOrder(database, order)
        const onProgress = (now: WeekReadingProgress) => void progress.set(id, now)
        try {
          const read = await runOnce<readonly NamedFile[], ReadWeek, WeekReadingProgress>(
            'timetables/read-week',
            files,
            { onProgress, signal },
          )
          await inTransaction(database, { job: order }, { cause: `reading:${id}` }, tx =>
            storeReading(tx, id, read),
          )
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

/** What the person is told of a reading that came to nothing. */
function whyNot(error: unknown): Refusal {
  if (error instanceof StoppedError) return WEEK_READING_INTERRUPTED
  return { code: isTooHeavy(error) ? 'timetable.too-heavy' : 'timetable.reading-failed', facts: {} }
}

/** The server stopped while it read. */
export const WEEK_READING_INTERRUPTED: Refusal = { code: 'timetable.reading-interrupted', facts: {} }
