import type { Distribution } from '#domain/timetables/distribution.ts'
import { invariant } from '#domain/values/refusal.ts'
import { type CostRule, NO_CHANGE, NOBODY } from '../model/cost-rule.ts'
import type { Draft, SearchModel } from '../model/search-model.ts'
import { memberships } from './memberships.ts'
import { type WeekKind, weekKinds } from './week-kinds.ts'

/** The most bands of a day: what a day is like is looked up by the mask of its busy bands. */
const MOST_BANDS = 16

/** One distribution over the days of a set. */
interface Wish {
  readonly distribution: Distribution
  /** mask of busy bands → by how much such a day breaks the distribution. */
  readonly excess: Uint8Array
  /** Over the whole term. */
  total: number
}

/** The days of a set of lessons, with all distributions that look at them. */
interface BandedSet {
  readonly wishes: readonly Wish[]
  readonly weeks: readonly WeekKind[]
  /** row of a mask of weeks → the kinds of week that it touches. */
  readonly kindsOf: readonly Int32Array[]
  /** pattern → the mask of the bands that it fills on its days. */
  readonly bandsOf: Int32Array
  /** How many lessons each band has: row = kind of week and day, column = band. */
  readonly lessonsIn: Uint8Array
  /** Masks of the bands with a lesson, and with more than one, by kind of week and day. */
  readonly busy: Int32Array
  readonly crowded: Int32Array
}

/** `Gaps`, `MaxBands`: how the lessons of a set fill the bands of each day of each week. */
export function bandedDays(
  model: SearchModel,
  { time }: Draft,
  distributions: readonly Distribution[],
): CostRule {
  const { problem } = model
  const masks = maskRows(model.patterns.weeks)
  const banded = bandedSets(model, masks, distributions)
  const { measure, count, more } = dayCounter(model, masks, banded)
  const { setsOf, isIn } = memberships(
    problem.lessons.length,
    banded.map(({ wishes }) => (wishes[0] as Wish).distribution),
  )
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
        const set = banded[row] as BandedSet
        measure(set, oldTime, newTime)
        for (let wish = 0; wish < set.wishes.length; wish++) {
          const grown = more[wish] as number
          if (grown === 0) continue
          const { distribution, total } = set.wishes[wish] as Wish
          if (distribution.required) change.hard += grown
          else change.soft += price(distribution, total + grown) - price(distribution, total)
        }
      }
    },
    move: (lesson, newTime) => {
      const oldTime = time[lesson] as number
      if (oldTime === newTime) return
      const own = setsOf[lesson] as Int32Array
      for (let at = own.length - 1; at >= 0; at--) {
        const set = banded[own[at] as number] as BandedSet
        count(set, oldTime, -1)
        count(set, newTime, 1)
      }
    },
  }
}

/** Looks at the days of sets, and keeps their counts. */
interface DayCounter {
  /** By how much the totals of a set's wishes grow when a lesson goes from one time to another; written to `more`. */
  readonly measure: (set: BandedSet, oldTime: number, newTime: number) => void
  readonly more: Int32Array
  /** Puts a lesson of the set to a time, or takes it from there: `step` 1 or −1. */
  readonly count: (set: BandedSet, pattern: number, step: number) => void
}

function dayCounter(
  { problem, patterns }: SearchModel,
  masks: MaskRows,
  banded: readonly BandedSet[],
): DayCounter {
  const { days: dayMasks, weeks: weekMasks, nowhere } = patterns
  const more = new Int32Array(Math.max(1, ...banded.map(({ wishes }) => wishes.length)))

  /** The kinds of week that a change touches; a lesson keeps its weeks nearly always. */
  const kindsTouched = ({ kindsOf }: BandedSet, oldTime: number, newTime: number): Int32Array => {
    const all = kindsOf[masks.all] as Int32Array
    const oldRow = masks.rowOf[oldTime] as number
    const newRow = masks.rowOf[newTime] as number
    if (oldTime === nowhere) return kindsOf[newRow] as Int32Array
    return oldRow === newRow || newTime === nowhere ? (kindsOf[oldRow] as Int32Array) : all
  }
  const measure = (set: BandedSet, oldTime: number, newTime: number): void => {
    const { wishes, weeks, bandsOf, busy, crowded } = set
    const oldDays = dayMasks[oldTime] as number
    const newDays = dayMasks[newTime] as number
    const left = bandsOf[oldTime] as number
    const entered = bandsOf[newTime] as number
    for (let wish = 0; wish < wishes.length; wish++) more[wish] = 0
    const kinds = kindsTouched(set, oldTime, newTime)
    for (let at = 0; at < kinds.length; at++) {
      const kind = kinds[at] as number
      const { week, count } = weeks[kind] as WeekKind
      const leaves = (week & (weekMasks[oldTime] as number)) !== 0 ? oldDays : 0
      const enters = (week & (weekMasks[newTime] as number)) !== 0 ? newDays : 0
      for (let rest = leaves | enters; rest !== 0; rest &= rest - 1) {
        const day = rest & -rest
        const row = kind * problem.days + 31 - Math.clz32(day)
        const before = busy[row] as number
        const gone = leaves & day ? left & ~(crowded[row] as number) : 0
        const after = (before & ~gone) | (enters & day ? entered : 0)
        if (after === before) continue
        for (let wish = 0; wish < wishes.length; wish++) {
          const { excess } = wishes[wish] as Wish
          const step = (excess[after] as number) - (excess[before] as number)
          more[wish] = (more[wish] as number) + count * step
        }
      }
    }
  }
  const count = (set: BandedSet, pattern: number, step: number) => {
    const { wishes, weeks, kindsOf, bandsOf, lessonsIn, busy, crowded } = set
    const kinds = kindsOf[masks.rowOf[pattern] as number] as Int32Array
    for (let at = 0; at < kinds.length; at++) {
      const kind = kinds[at] as number
      for (let rest = dayMasks[pattern] as number; rest !== 0; rest &= rest - 1) {
        const row = kind * problem.days + 31 - Math.clz32(rest & -rest)
        const before = busy[row] as number
        let after = before
        for (let bands = bandsOf[pattern] as number; bands !== 0; bands &= bands - 1) {
          const band = bands & -bands
          const cell = row * MOST_BANDS + 31 - Math.clz32(band)
          const lessons = (lessonsIn[cell] as number) + step
          lessonsIn[cell] = lessons
          after = lessons > 0 ? after | band : after & ~band
          crowded[row] = lessons > 1 ? (crowded[row] as number) | band : (crowded[row] as number) & ~band
        }
        if (after === before) continue
        busy[row] = after
        for (let wish = 0; wish < wishes.length; wish++) {
          const one = wishes[wish] as Wish
          const grown = (one.excess[after] as number) - (one.excess[before] as number)
          one.total += (weeks[kind] as WeekKind).count * grown
        }
      }
    }
  }
  return { measure, more, count }
}

/** The different masks of weeks of a problem, in rows; one more row stands for all weeks. */
interface MaskRows {
  /** pattern → row. */
  readonly rowOf: Int32Array
  readonly masks: readonly number[]
  readonly all: number
}

function maskRows(weekMasks: Int32Array): MaskRows {
  const masks = [...new Set(weekMasks)]
  const rows = new Map(masks.map((mask, row) => [mask, row]))
  return { rowOf: weekMasks.map(mask => rows.get(mask) ?? 0), masks: [...masks, ~0], all: masks.length }
}

/** The sets of lessons, each with all distributions of the same lessons and bands. */
function bandedSets(
  model: SearchModel,
  masks: MaskRows,
  distributions: readonly Distribution[],
): BandedSet[] {
  const alike = new Map<string, Distribution[]>()
  for (const distribution of distributions) {
    const word = `${distribution.parameters[0]} ${[...new Set(distribution.lessons)].sort((a, b) => a - b)}`
    alike.set(word, [...(alike.get(word) ?? []), distribution])
  }
  const shared = sharedTables(model)
  return [...alike.values()].map(ones => bandedSet(ones, model, masks, shared))
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

function bandedSet(
  distributions: readonly Distribution[],
  model: SearchModel,
  { masks }: MaskRows,
  shared: ReturnType<typeof sharedTables>,
): BandedSet {
  const [{ lessons, parameters }] = distributions as [Distribution]
  const weeks = weekKinds(Int32Array.from(new Set(lessons)), model)
  const rows = weeks.length * model.problem.days
  return {
    wishes: distributions.map(one => ({ distribution: one, excess: shared.excessOf(one), total: 0 })),
    weeks,
    kindsOf: masks.map(mask =>
      Int32Array.from(weeks.flatMap(({ week }, kind) => ((week & mask) !== 0 ? [kind] : []))),
    ),
    bandsOf: shared.bandsOf(parameters[0] ?? 1),
    lessonsIn: new Uint8Array(rows * MOST_BANDS),
    busy: new Int32Array(rows),
    crowded: new Int32Array(rows),
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
