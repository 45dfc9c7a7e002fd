import type { SearchModel } from '../model/search-model.ts'

/** Something that binds two lessons, with what it is worth when it is broken. */
export interface PairBond {
  readonly one: number
  readonly other: number
  readonly hard: number
  readonly soft: number
}

/** The bonds of each lesson, one after another: those of lesson `n` stand from `from[n]` up to `from[n + 1]`. */
export interface PackedBonds {
  readonly from: Int32Array
  readonly others: Int32Array
  readonly hard: Int32Array
  readonly soft: Int32Array
  /** What the rule itself wants to know of each bond, as a number. */
  readonly marks: Int32Array
}

interface Packed {
  readonly other: number
  readonly mark: number
  hard: number
  soft: number
}

/**
 * Lists each bond with both of its lessons. Bonds of the same two lessons with the same mark become one.
 *
 * @param markOf the mark as seen from the first lesson, or, when `reversed`, from the other one.
 */
export function packBonds<Bond extends PairBond>(
  { problem }: SearchModel,
  bonds: Iterable<Bond>,
  markOf: (bond: Bond, reversed: boolean) => number,
): PackedBonds {
  const byLesson = problem.lessons.map(() => new Map<string, Packed>())
  const note = (lesson: number, other: number, mark: number, { hard, soft }: Bond) => {
    const own = byLesson[lesson]
    const known = own?.get(`${other} ${mark}`)
    if (known) {
      known.hard += hard
      known.soft += soft
    } else own?.set(`${other} ${mark}`, { other, mark, hard, soft })
  }
  for (const bond of bonds) {
    if (bond.one === bond.other) continue
    note(bond.one, bond.other, markOf(bond, false), bond)
    note(bond.other, bond.one, markOf(bond, true), bond)
  }
  return columns(byLesson.map(own => [...own.values()]))
}

function columns(byLesson: readonly (readonly Packed[])[]): PackedBonds {
  const all = byLesson.flat()
  const from = new Int32Array(byLesson.length + 1)
  byLesson.forEach((own, lesson) => {
    from[lesson + 1] = (from[lesson] as number) + own.length
  })
  return {
    from,
    others: Int32Array.from(all, ({ other }) => other),
    hard: Int32Array.from(all, ({ hard }) => hard),
    soft: Int32Array.from(all, ({ soft }) => soft),
    marks: Int32Array.from(all, ({ mark }) => mark),
  }
}
