import type { Distribution } from '#domain/timetables/distribution.ts'

/** Which of a list of distributions each lesson belongs to. */
export interface Memberships {
  /** lesson → rows of the distributions. Alike lessons share one list, which keeps the lists in the cache. */
  readonly setsOf: readonly Int32Array[]
  /**
   * lesson → 1 for each distribution that speaks of it. One that speaks of both lessons of an exchange finds the same
   * places taken afterwards, so it changes nothing.
   */
  readonly isIn: readonly Uint8Array[]
  /** The distributions in their order. */
  readonly sets: readonly Distribution[]
}

/** Lists the distributions of each lesson. */
export function memberships(lessons: number, sets: readonly Distribution[]): Memberships {
  const rowsOf: number[][] = Array.from({ length: lessons }, () => [])
  sets.forEach((set, row) => {
    for (const lesson of new Set(set.lessons)) rowsOf[lesson]?.push(row)
  })
  const known = new Map<string, { own: Int32Array; flags: Uint8Array }>()
  const shared = rowsOf.map(rows => {
    const word = rows.join(' ')
    const made = known.get(word) ?? { own: Int32Array.from(rows), flags: flagsOf(rows, sets.length) }
    known.set(word, made)
    return made
  })
  return { setsOf: shared.map(({ own }) => own), isIn: shared.map(({ flags }) => flags), sets }
}

function flagsOf(rows: readonly number[], count: number): Uint8Array {
  const flags = new Uint8Array(count)
  for (const row of rows) flags[row] = 1
  return flags
}
