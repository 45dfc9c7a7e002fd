import type { StoredTimetableHead } from '#database/timetables/timetables.rows.ts'

/** A version without its lessons, as an answer has it. */
export const mutableHead = ({
  lessons: _,
  ...head
}: StoredTimetableHead & { readonly lessons?: unknown }) => ({
  ...head,
  quality: { ...head.quality, parts: { ...head.quality.parts } },
})
