import type { SearchModel } from '../model/search-model.ts'

/** Weeks that look alike whatever times a set of lessons gets. */
export interface WeekKind {
  /** The mask of one of them. */
  readonly week: number
  /** How many they are. */
  readonly count: number
}

/** Sorts the weeks of the term into kinds: in most problems all weeks of a set are alike, or odd and even. */
export function weekKinds(lessons: Int32Array, { problem, patterns, timesOf }: SearchModel): WeekKind[] {
  const masks = new Set<number>()
  for (const lesson of lessons) {
    for (const pattern of timesOf[lesson] as Int32Array) masks.add(patterns.weeks[pattern] as number)
  }
  const kinds = new Map<string, WeekKind>()
  for (let week = 0; week < problem.weeks; week++) {
    const word = [...masks].map(mask => (mask >> week) & 1).join('')
    const known = kinds.get(word)
    kinds.set(word, known ? { ...known, count: known.count + 1 } : { week: 1 << week, count: 1 })
  }
  return [...kinds].filter(([word]) => word.includes('1')).map(([, kind]) => kind)
}
