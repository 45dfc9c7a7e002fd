import { distributionName } from '#domain/timetables/distribution.ts'
import { wordOfTime } from '#domain/timetables/meeting-time.ts'
import type { Placement, Timetable, TimetableScore } from '#domain/timetables/timetable.ts'
import type { TimetableProblem } from '#domain/timetables/timetable-problem.ts'
import type { Case } from './case.ts'
import { distributionAmount, pricedAmount } from './distribution-amount.ts'
import { groupsBy } from './groups-by.ts'
import { meet, tooFar } from './meet.ts'
import type { Seat } from './seat.ts'
import { tallyOf } from './tally.ts'
import { validateAttendance } from './validate-attendance.ts'

/**
 * Counts what a timetable costs and which rules it breaks, by the definitions of ITC-2019. It shares nothing with the
 * search, and is written to be read, not to be fast.
 *
 * @see Müller, Rudová, Müllerová, University course timetabling and International Timetabling Competition 2019.
 */
export function validateTimetable(problem: TimetableProblem, timetable: Timetable): TimetableScore {
  const checked: Case = { problem, timetable, tally: tallyOf(['time', 'room', 'distribution', 'student']) }
  everyLessonPlaced(checked)
  pricesOfPlacements(checked)
  roomsOpen(checked)
  oneLessonPerRoom(checked)
  distributionsKept(checked)
  validateAttendance(checked)
  studentsMeetOnce(checked)
  return checked.tally.score()
}

/** Unplaced: every lesson stands somewhere. */
function everyLessonPlaced({ problem, timetable, tally }: Case): void {
  problem.lessons.forEach(({ id }, row) => {
    if (!timetable.placements[row]) tally.broken('Unplaced', [id])
  })
}

/** TimeOption, RoomOption: a lesson stands at one of its times, in one of its rooms, and pays their prices. */
function pricesOfPlacements({ problem, timetable, tally }: Case): void {
  problem.lessons.forEach(({ id, times, rooms }, row) => {
    const placed = timetable.placements[row]
    if (!placed) return
    const time = times.find(option => wordOfTime(option.time) === wordOfTime(placed.time))
    if (!time) tally.broken('TimeOption', [id])
    else tally.missed('time', 'TimeOption', [id], time.penalty, time.penalty * problem.weights.time)
    if (rooms.length === 0 && placed.room === null) return
    const room = rooms.find(option => option.room === placed.room)
    if (!room) tally.broken('RoomOption', [id])
    else tally.missed('room', 'RoomOption', [id], room.penalty, room.penalty * problem.weights.room)
  })
}

/** RoomClosed: no lesson stands in a room while it is closed. */
function roomsOpen({ problem, timetable, tally }: Case): void {
  timetable.placements.forEach((placed, row) => {
    if (!placed || placed.room === null) return
    const closed = problem.rooms[placed.room]?.closed.some(time => meet(time, placed.time))
    if (closed) tally.broken('RoomClosed', [problem.lessons[row]?.id ?? ''])
  })
}

/** RoomClash: a room holds one lesson at a time. */
function oneLessonPerRoom({ problem, timetable, tally }: Case): void {
  const byRoom = groupsBy(timetable.placements.keys(), row => timetable.placements[row]?.room ?? null)
  for (const [room, rows] of byRoom) {
    if (room === null) continue
    forEachPair(rows, (a, b) => {
      const one = timetable.placements[a]
      const other = timetable.placements[b]
      if (one && other && meet(one.time, other.time)) tally.broken('RoomClash', idsOf(problem, [a, b]))
    })
  }
}

/**
 * Each distribution under its own name: a broken rule, or a wish with its price. Two lessons that several rules keep apart
 * are one broken rule, that of the first.
 */
function distributionsKept({ problem, timetable, tally }: Case): void {
  const keptApart = new Set<string>()
  for (const distribution of problem.distributions) {
    const seats: Seat[] = distribution.lessons.flatMap(row => {
      const placed = timetable.placements[row]
      return placed ? [{ row, ...placed }] : []
    })
    const found = distributionAmount(distribution, seats, problem, keptApart)
    if (found.amount === 0) continue
    const name = distributionName(distribution)
    const ids = idsOf(problem, found.lessons)
    if (distribution.required) tally.broken(name, ids, found.amount)
    else {
      const cost = pricedAmount(distribution, found.amount, problem) * problem.weights.distribution
      tally.missed('distribution', name, ids, found.amount, cost)
    }
  }
}

/** StudentConflict: a student can attend both of any two lessons; each pair that cannot be attended counts once. */
function studentsMeetOnce({ problem, timetable, tally }: Case): void {
  const clashes = (one: Placement | null | undefined, other: Placement | null | undefined) =>
    one && other && tooFar(one, other, problem.travel)
  timetable.attendance.forEach(lessons => {
    forEachPair(lessons, (a, b) => {
      if (!clashes(timetable.placements[a], timetable.placements[b])) return
      tally.missed('student', 'StudentConflict', idsOf(problem, [a, b]), 1, problem.weights.student)
    })
  })
}

const idsOf = (problem: TimetableProblem, rows: readonly number[]) =>
  rows.map(row => problem.lessons[row]?.id ?? String(row))

function forEachPair<Item>(items: readonly Item[], take: (one: Item, other: Item) => void): void {
  items.forEach((one, at) => {
    for (const other of items.slice(at + 1)) take(one, other)
  })
}
