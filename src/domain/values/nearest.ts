import { foldLookAlikes } from './look-alikes.ts'
import type { Text } from './text.ts'

/** How many letters must change at most for one text to be offered in place of another. */
const farthest = (text: string): number => Math.max(1, Math.floor(text.length / 3))

/** The text of the list that most resembles the given one, for «maybe you meant»; nothing when none is near. */
export function nearest(text: string, list: Iterable<string>): string | undefined {
  const wanted = foldLookAlikes(text)
  let best: string | undefined
  let bestDistance = farthest(wanted) + 1
  for (const candidate of list) {
    const distance = editDistance(wanted, foldLookAlikes(candidate), bestDistance)
    if (distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

/** The phrase of the list that most resembles the text in either language; nothing when none is near. */
export function nearestPhrase(text: string, phrases: readonly Text[]): Text | undefined {
  const near = nearest(
    text,
    phrases.flatMap(({ ru, en }) => [ru, en]),
  )
  return phrases.find(({ ru, en }) => near === ru || near === en)
}

/** Letters to insert, remove or replace to turn one text into another (Levenshtein); `limit` where it is that or more. */
export function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) >= limit) return limit
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    if (Math.min(...next) >= limit) return limit
    row = next
  }
  return Math.min(row[other.length] ?? limit, limit)
}
