import type { Reader } from '#database/client/transactions.ts'
import { findTimetable, type TimetableKey } from '#database/timetables/timetables.queries.ts'
import type { StoredTimetable } from '#database/timetables/timetables.rows.ts'
import { notFound } from '../http/server-errors.ts'

/** The version, or "not found" where the reader sees none. */
export async function existingTimetable(reader: Reader, key: TimetableKey): Promise<StoredTimetable> {
  const timetable = await findTimetable(reader, key)
  if (!timetable) throw notFound({ key: `${key.term.year}/${key.term.number}/${key.version}` })
  return timetable
}

/** Which version a stored one is. */
export const keyOf = ({ year, term, version }: StoredTimetable): TimetableKey => ({
  ...{ term: { year, number: term }, version },
})
