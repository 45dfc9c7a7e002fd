import type { Distribution, DistributionKind } from '#domain/timetables/distribution.ts'
import type { TimetableProblem } from '#domain/timetables/timetable-problem.ts'
import { endOf } from './meet.ts'
import type { Seat } from './seat.ts'

/** By how much a set of lessons breaks a distribution, over the whole term. */
type SetCheck = (seats: readonly Seat[], distribution: Distribution, problem: TimetableProblem) => number

/** A stretch of a day without a longer pause. */
interface Block {
  readonly start: number
  readonly end: number
  readonly lessons: number
}

/** The kinds that are kept or not by all their lessons together. */
export const SET_CHECKS: Partial<Record<DistributionKind, SetCheck>> = {
  MaxDays: (seats, { parameters: [most = 0] }) => Math.max(0, daysOf(seats) - most),
  MinDays: (seats, { parameters: [least = 0] }) => Math.max(0, least - daysOf(seats)),
  RoomStability: seats => Math.max(0, new Set(seats.map(({ room }) => room)).size - 1),
  MaxDayLoad: (seats, { parameters: [most = 0] }, problem) =>
    overDays(seats, problem, day => Math.max(0, day.reduce((sum, { time }) => sum + time.length, 0) - most)),
  MaxBreaks: (seats, { parameters: [most = 0, pause = 0] }, problem) =>
    overDays(seats, problem, day => Math.max(0, blocksOf(day, pause).length - (most + 1))),
  MaxBlock: (seats, { parameters: [longest = 0, pause = 0] }, problem) =>
    overDays(
      seats,
      problem,
      day =>
        blocksOf(day, pause).filter(({ start, end, lessons }) => lessons > 1 && end - start > longest).length,
    ),
  Compactness: (seats, _, problem) => overDays(seats, problem, isolatedSlots),
  Gaps: (seats, { parameters: [band = 1] }, problem) =>
    overDays(seats, problem, day => {
      const busy = busyBands(day, band)
      return busy.size > 0 ? Math.max(...busy) - Math.min(...busy) + 1 - busy.size : 0
    }),
  MaxBands: (seats, { parameters: [band = 1, most = 0] }, problem) =>
    overDays(seats, problem, day => Math.max(0, busyBands(day, band).size - most)),
}

const daysOf = (seats: readonly Seat[]) => new Set(seats.flatMap(({ time }) => bitsOf(time.days))).size

const bitsOf = (mask: number) => Array.from({ length: 31 }, (_, bit) => bit).filter(bit => mask & (1 << bit))

/** Sums up a figure of each day of each week. */
function overDays(
  seats: readonly Seat[],
  { weeks, days }: TimetableProblem,
  figure: (day: readonly Seat[]) => number,
): number {
  let sum = 0
  for (let week = 0; week < weeks; week++) {
    for (let day = 0; day < days; day++) {
      sum += figure(seats.filter(({ time }) => time.weeks & (1 << week) && time.days & (1 << day)))
    }
  }
  return sum
}

/** The day's lessons merged wherever the pause between them is no longer than `pause`. */
function blocksOf(day: readonly Seat[], pause: number): Block[] {
  const blocks: Block[] = []
  for (const { time } of day.toSorted((a, b) => a.time.start - b.time.start)) {
    const last = blocks.at(-1)
    if (last && last.end + pause >= time.start) {
      blocks[blocks.length - 1] = {
        start: last.start,
        end: Math.max(last.end, endOf(time)),
        lessons: last.lessons + 1,
      }
    } else blocks.push({ start: time.start, end: endOf(time), lessons: 1 })
  }
  return blocks
}

/** The day's busy slots that have no busy slot next to them. */
function isolatedSlots(day: readonly Seat[]): number {
  const busy = new Set(
    day.flatMap(({ time }) => Array.from({ length: time.length }, (_, at) => time.start + at)),
  )
  return [...busy].filter(slot => !busy.has(slot - 1) && !busy.has(slot + 1)).length
}

/** The bands of a day that have a lesson: as many as each comes nearest to, from the one in which it begins. */
const busyBands = (day: readonly Seat[], band: number): Set<number> =>
  new Set(
    day.flatMap(({ time }) =>
      Array.from(
        { length: Math.max(1, Math.round(time.length / band)) },
        (_, at) => Math.floor(time.start / band) + at,
      ),
    ),
  )
