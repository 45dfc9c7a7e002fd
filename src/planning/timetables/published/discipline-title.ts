import { foldLookAlikes } from '#domain/values/look-alikes.ts'

/** The title of a discipline without its index and the mark of a lecture or practical: the same subject in any group. */
export const disciplineTitle = (discipline: string): string =>
  foldLookAlikes(discipline.replace(/^\S*\d\S*\s+/, '').replace(/\s*\((?:л|п|пр|лаб)\.?\)\s*$/i, ''))
