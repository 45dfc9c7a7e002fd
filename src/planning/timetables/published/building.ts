import { foldLookAlikes } from '#domain/values/look-alikes.ts'

/**
 * The building that a room's name begins with: «З» of З-204, an empty word of 204; `null` where the name does not say, as
 * that of a hall.
 */
export function buildingOf(room: string): string | null {
  if (/^\p{N}/u.test(room)) return ''
  const letters = /^(\p{L}+)-/u.exec(room)?.[1]
  return letters === undefined ? null : foldLookAlikes(letters)
}
