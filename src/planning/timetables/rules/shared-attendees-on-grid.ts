import type { Distribution } from '#domain/timetables/distribution.ts'
import { bitRows, setBit } from '../model/bit-rows.ts'
import { type CostRule, NO_CHANGE, NOBODY } from '../model/cost-rule.ts'
import { type Draft, patternColumns, type SearchModel } from '../model/search-model.ts'

/** Lessons that are bound to the same others count as one kin: the lectures of a course. */
interface Kinship {
  /** lesson → kin. */
  readonly kinOf: Int32Array
  readonly kins: number
  /** 1 where a lesson of the one kin must not clash with one of the other: row = kin, column = kin. */
  readonly bonds: Uint8Array
}

/**
 * Lessons with people in common are not held at once: on a grid without travel, a count for each kin and cell of the
 * lessons there that would clash.
 */
export function sharedAttendeesOnGrid(
  model: SearchModel,
  { time }: Draft,
  distributions: readonly Distribution[],
): CostRule {
  const { kinOf, kins, bonds } = kinships(model.problem.lessons.length, distributions)
  const columns = patternColumns(model)
  const nowhere = model.patterns.nowhere
  const clashing = new Int32Array(kins * columns)
  const clear = bitRows(kins, columns)
  clear.bits.fill(-1)
  const relatives = Array.from({ length: kins }, (_, kin) =>
    Int32Array.from([...Array(kins).keys()].filter(other => bonds[kin * kins + other] !== 0)),
  )
  const add = (kin: number, pattern: number, sign: number) => {
    const others = relatives[kin] as Int32Array
    for (let at = others.length - 1; at >= 0; at--) {
      const other = others[at] as number
      const cell = other * columns + pattern
      const clashes = (clashing[cell] as number) + sign
      clashing[cell] = clashes
      // The bit turns only when the first clash comes or the last one goes.
      if (clashes === 0 || (clashes === 1 && sign === 1)) setBit(clear, other, pattern, clashes === 0)
    }
  }
  const lessonsAt = Array.from({ length: nowhere }, () => new Int32Array(time.length))
  const countAt = new Int32Array(nowhere)
  const seat = new Int32Array(time.length)
  const leave = (lesson: number, pattern: number) => {
    const there = lessonsAt[pattern] as Int32Array
    const last = (countAt[pattern] as number) - 1
    const moved = there[last] as number
    there[seat[lesson] as number] = moved
    seat[moved] = seat[lesson] as number
    countAt[pattern] = last
  }
  const enter = (lesson: number, pattern: number) => {
    const at = countAt[pattern] as number
    ;(lessonsAt[pattern] as Int32Array)[at] = lesson
    seat[lesson] = at
    countAt[pattern] = at + 1
  }
  return {
    name: 'SameAttendees',
    atRest: NO_CHANGE,
    weigh: (lesson, newTime, _room, change, partner) => {
      const oldTime = time[lesson] as number
      if (oldTime === newTime) return
      const kin = kinOf[lesson] as number
      const row = kin * columns
      change.hard += clashing[row + newTime] as number
      // The partner will have gone from there.
      if (partner !== NOBODY) change.hard -= bonds[kin * kins + (kinOf[partner] as number)] as number
      if (oldTime !== nowhere) {
        change.hard -= (clashing[row + oldTime] as number) - (bonds[kin * kins + kin] as number)
      }
    },
    move: (lesson, newTime) => {
      const oldTime = time[lesson] as number
      if (oldTime === newTime) return
      const kin = kinOf[lesson] as number
      if (oldTime !== nowhere) {
        add(kin, oldTime, -1)
        leave(lesson, oldTime)
      }
      if (newTime !== nowhere) {
        add(kin, newTime, 1)
        enter(lesson, newTime)
      }
    },
    clearTimes: { rows: clear, rowOf: kinOf },
    offenders: (lesson, pattern, _room, take) => {
      const kin = kinOf[lesson] as number
      const itself = time[lesson] === pattern ? (bonds[kin * kins + kin] as number) : 0
      if (clashing[kin * columns + pattern] === itself) return
      const there = lessonsAt[pattern] as Int32Array
      for (let at = (countAt[pattern] as number) - 1; at >= 0; at--) {
        const other = there[at] as number
        if (other === lesson) continue
        if (bonds[kin * kins + (kinOf[other] as number)] === 1) take(other)
      }
    },
  }
}

function kinships(lessons: number, distributions: readonly Distribution[]): Kinship {
  const sets: number[][] = Array.from({ length: lessons }, () => [])
  distributions.forEach((distribution, at) => {
    for (const lesson of distribution.lessons) sets[lesson]?.push(at)
  })
  const kinByWord = new Map<string, number>()
  const setsOfKin: number[][] = []
  const kinOf = Int32Array.from(sets, own => {
    const word = own.join(' ')
    const known = kinByWord.get(word)
    if (known !== undefined) return known
    kinByWord.set(word, setsOfKin.length)
    return setsOfKin.push(own) - 1
  })
  const kins = setsOfKin.length
  const bonds = new Uint8Array(kins * kins)
  setsOfKin.forEach((one, a) => {
    setsOfKin.forEach((other, b) => {
      bonds[a * kins + b] = one.some(set => other.includes(set)) ? 1 : 0
    })
  })
  return { kinOf, kins, bonds }
}
