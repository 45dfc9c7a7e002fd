import type { ReadWeek } from '#database/timetables/published-weeks.rows.ts'
import { storeReading } from '#database/timetables/week-readings.ts'
import type { Refusal } from '#domain/values/refusal.ts'
import type { ReadingWork } from '../jobs/reading-desk.ts'

/** Which of how many files is being read. */
export interface WeekReadingProgress {
  readonly file: string
  readonly number: number
  readonly of: number
}

/** The server stopped while it read. */
export const WEEK_READING_INTERRUPTED: Refusal = { code: 'timetable.reading-interrupted', facts: {} }

/** The files of a published week are read into a reading, of which a person decides what is kept. */
export const WEEK_FILES_READING: ReadingWork<ReadWeek> = {
  worker: 'timetables/read-week',
  cause: 'reading',
  keep: storeReading,
  refusals: {
    interrupted: WEEK_READING_INTERRUPTED,
    tooHeavy: { code: 'timetable.too-heavy', facts: {} },
    failed: { code: 'timetable.reading-failed', facts: {} },
  },
}
