import type { Refusal } from '../values/refusal.ts'

/** More addresses of one's own calendar nobody keeps apart. */
export const MOST_FEEDS = 10

/**
 * Why somebody cannot have another address of the own calendar: the role is nobody's in particular, or there are enough.
 *
 * @param kept - how many addresses there are that are not revoked
 */
export function whyNotMakeFeed(
  { person }: { readonly person: string | null },
  kept: number,
): Refusal | undefined {
  if (person === null) return { code: 'timetables.feed-of-nobody', facts: {} }
  return kept >= MOST_FEEDS ? { code: 'timetables.too-many-feeds', facts: { most: MOST_FEEDS } } : undefined
}
