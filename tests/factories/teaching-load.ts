import type { TeachingLoad } from '#domain/timetables/teaching-load.ts'
import { academicHours } from '#domain/values/hours.ts'

let counter = 0

/** Thirty academic hours of theory of the whole group ТМ-25-1 in the autumn of 2025, with one change or another. */
export const teachingLoad = (
  changes: Partial<Omit<TeachingLoad, 'hours'>> & { readonly hours?: number } = {},
): TeachingLoad => ({
  code: `Н-${counter++}`,
  year: 2025,
  term: 1,
  group: 'ТМ-25-1',
  subgroup: null,
  index: 'ОП.01',
  kind: 'theory',
  pairsInARow: 1,
  teacher: 'T1',
  stream: null,
  classroomKind: 'general',
  needs: null,
  classroom: null,
  zone: null,
  ...changes,
  hours: academicHours(changes.hours ?? 30),
})
