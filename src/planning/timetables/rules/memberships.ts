import type { Distribution } from '#domain/timetables/distribution.ts'

/** Which of a list of distributions each lesson belongs to. */
export interface Memberships {
  /** lesson → rows of the distributions. */
  readonly setsOf: readonly Int32Array[]
  /** The distributions in their order. */
  readonly sets: readonly Distribution[]
}

/** Lists the distributions of each lesson. */
export function memberships(lessons: number, sets: readonly Distribution[]): Memberships {
  const setsOf: number[][] = Array.from({ length: lessons }, () => [])
  sets.forEach((set, row) => {
    for (const lesson of new Set(set.lessons)) setsOf[lesson]?.push(row)
  })
  return { setsOf: setsOf.map(own => Int32Array.from(own)), sets }
}
