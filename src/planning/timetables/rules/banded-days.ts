import type { Distribution } from '#domain/timetables/distribution.ts'
import { invariant } from '#domain/values/refusal.ts'
import { type CostRule, NO_CHANGE, NOBODY } from '../model/cost-rule.ts'
import type { Draft, SearchModel } from '../model/search-model.ts'
import { memberships } from './memberships.ts'
import { type WeekKind, weekKinds } from './week-kinds.ts'

/** The most bands of a day: what a day is like is looked up by the mask of its busy bands. */
const MOST_BANDS = 16

/** A set with what is known of its days. */
interface Banded {
  readonly distribution: Distribution
  readonly weeks: readonly WeekKind[]
  /** pattern → the mask of the bands that it fills on its days. */
  readonly bandsOf: Int32Array
  /** mask of busy bands → by how much such a day breaks the distribution. */
  readonly excess: Uint8Array
  /** How many lessons each band has: row = kind of week and day, column = band. */
  readonly lessonsIn: Uint8Array
  /** Masks of the bands with a lesson, and with more than one, by kind of week and day. */
  readonly busy: Int32Array
  readonly crowded: Int32Array
  /** Over the whole term. */
  total: number
}

/** `Gaps`, `MaxBands`: how the lessons of a set fill the bands of each day of each week. */
export function bandedDays(
  model: SearchModel,
  { time }: Draft,
  distributions: readonly Distribution[],
): CostRule {
  const { problem, patterns } = model
  const { days: dayMasks, weeks: weekMasks } = patterns
  const { setsOf, isIn, sets } = memberships(problem.lessons.length, distributions)
  const shared = sharedTables(model)
  const banded = sets.map(set => bandedOf(set, model, shared))

  /** How much the set's total grows when the lesson goes from one pattern to another. */
  const grows = ({ weeks, bandsOf, excess, busy, crowded }: Banded, oldTime: number, newTime: number) => {
    const oldDays = dayMasks[oldTime] as number
    const newDays = dayMasks[newTime] as number
    const left = bandsOf[oldTime] as number
    const entered = bandsOf[newTime] as number
    let more = 0
    for (let kind = 0; kind < weeks.length; kind++) {
      const { week, count } = weeks[kind] as WeekKind
      const leaves = (week & (weekMasks[oldTime] as number)) !== 0 ? oldDays : 0
      const enters = (week & (weekMasks[newTime] as number)) !== 0 ? newDays : 0
      for (let rest = leaves | enters; rest !== 0; rest &= rest - 1) {
        const day = rest & -rest
        const row = kind * problem.days + 31 - Math.clz32(day)
        const before = busy[row] as number
        const gone = leaves & day ? left & ~(crowded[row] as number) : 0
        const after = (before & ~gone) | (enters & day ? entered : 0)
        more += count * ((excess[after] as number) - (excess[before] as number))
      }
    }
    return more
  }
  const count = ({ weeks, bandsOf, lessonsIn, busy, crowded }: Banded, pattern: number, step: number) => {
    for (let kind = 0; kind < weeks.length; kind++) {
      if (((weeks[kind] as WeekKind).week & (weekMasks[pattern] as number)) === 0) continue
      for (let rest = dayMasks[pattern] as number; rest !== 0; rest &= rest - 1) {
        const row = kind * problem.days + 31 - Math.clz32(rest & -rest)
        for (let bands = bandsOf[pattern] as number; bands !== 0; bands &= bands - 1) {
          const band = bands & -bands
          const cell = row * MOST_BANDS + 31 - Math.clz32(band)
          const lessons = (lessonsIn[cell] as number) + step
          lessonsIn[cell] = lessons
          busy[row] = lessons > 0 ? (busy[row] as number) | band : (busy[row] as number) & ~band
          crowded[row] = lessons > 1 ? (crowded[row] as number) | band : (crowded[row] as number) & ~band
        }
      }
    }
  }
  const price = ({ penalty }: Distribution, total: number) =>
    Math.floor((penalty * total) / problem.weeks) * problem.weights.distribution
  return {
    name: 'BandedDays',
    atRest: NO_CHANGE,
    weigh: (lesson, newTime, _room, change, partner) => {
      const oldTime = time[lesson] as number
      if (oldTime === newTime) return
      const own = setsOf[lesson] as Int32Array
      for (let at = own.length - 1; at >= 0; at--) {
        const row = own[at] as number
        if (partner !== NOBODY && isIn[partner]?.[row] === 1) continue
        const set = banded[row] as Banded
        const more = grows(set, oldTime, newTime)
        if (more === 0) continue
        const { distribution, total } = set
        if (distribution.required) change.hard += more
        else change.soft += price(distribution, total + more) - price(distribution, total)
      }
    },
    move: (lesson, newTime) => {
      const oldTime = time[lesson] as number
      if (oldTime === newTime) return
      const own = setsOf[lesson] as Int32Array
      for (let at = own.length - 1; at >= 0; at--) {
        const set = banded[own[at] as number] as Banded
        set.total += grows(set, oldTime, newTime)
        count(set, oldTime, -1)
        count(set, newTime, 1)
      }
    },
  }
}

/** Tables that sets of the same numbers share. */
function sharedTables(model: SearchModel) {
  const bands = new Map<number, Int32Array>()
  const excess = new Map<string, Uint8Array>()
  return {
    bandsOf(band: number): Int32Array {
      const known = bands.get(band) ?? bandMasks(model, band)
      bands.set(band, known)
      return known
    },
    excessOf({ kind, parameters }: Distribution): Uint8Array {
      const word = `${kind} ${parameters[1] ?? ''}`
      const known = excess.get(word) ?? excessTable(kind === 'Gaps' ? gapsIn : tooMany(parameters[1] ?? 0))
      excess.set(word, known)
      return known
    },
  }
}

function bandedOf(
  distribution: Distribution,
  model: SearchModel,
  shared: ReturnType<typeof sharedTables>,
): Banded {
  const weeks = weekKinds(Int32Array.from(new Set(distribution.lessons)), model)
  const rows = weeks.length * model.problem.days
  return {
    ...{ distribution, weeks, total: 0 },
    ...{ bandsOf: shared.bandsOf(distribution.parameters[0] ?? 1), excess: shared.excessOf(distribution) },
    ...{
      lessonsIn: new Uint8Array(rows * MOST_BANDS),
      busy: new Int32Array(rows),
      crowded: new Int32Array(rows),
    },
  }
}

function bandMasks({ patterns }: SearchModel, band: number): Int32Array {
  return patterns.start.map((start, pattern) => {
    if (pattern === patterns.nowhere) return 0
    const first = Math.floor(start / band)
    const filled = Math.max(1, Math.round(((patterns.end[pattern] as number) - start) / band))
    invariant(first + filled <= MOST_BANDS, `a day has at most ${MOST_BANDS} bands of ${band} slots`)
    return ((1 << filled) - 1) << first
  })
}

const excessTable = (of: (mask: number) => number): Uint8Array =>
  Uint8Array.from({ length: 1 << MOST_BANDS }, (_, mask) => of(mask))

const bitsIn = (mask: number): number => {
  let bits = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) bits++
  return bits
}

const gapsIn = (mask: number): number =>
  mask === 0 ? 0 : 32 - Math.clz32(mask) - (31 - Math.clz32(mask & -mask)) - bitsIn(mask)

const tooMany = (most: number) => (mask: number) => Math.max(0, bitsIn(mask) - most)
