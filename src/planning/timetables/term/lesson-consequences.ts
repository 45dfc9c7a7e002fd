import type { Change } from '../model/cost-rule.ts'
import { type OpenTerm, taskIn } from './open-term.ts'
import type { LessonTime } from './term-problem.ts'

/** What it would mean to put a lesson at a time, in the room that serves best then. */
export interface LessonConsequence extends LessonTime {
  /** The room that costs least; `null` where the lesson needs none. */
  readonly room: string | null
  /** Points more than now, below 0 where the timetable would be better; `null` where a rule says no. */
  readonly delta: number | null
}

/**
 * What each time of a lesson would cost, the others staying where they are; in a room of its own choice, or in the best.
 * A few dozen times of a lesson take less than a millisecond.
 */
export function lessonConsequences(open: OpenTerm, lesson: string, room?: string): LessonConsequence[] {
  const row = open.rowOf.get(lesson)
  const task = taskIn(open, lesson)
  if (row === undefined || !task) return []
  const rooms = task.rooms.length > 0 ? task.rooms.map(one => one.room) : [null]
  const asked = room === undefined ? rooms : rooms.filter(one => one === room)
  return task.times.map(time => {
    const pattern = open.timeOf(row, time)
    const best = { room: asked[0] ?? null, delta: null as number | null }
    for (const candidate of pattern === undefined ? [] : asked) {
      const delta = cheapestCopy(open, row, pattern as number, candidate)
      if (delta !== null && (best.delta === null || delta < best.delta))
        Object.assign(best, { room: candidate, delta })
    }
    return { ...time, ...best }
  })
}

/** The least that a lesson costs at a time in one of the copies of a room; `null` where it breaks a rule in each. */
function cheapestCopy({ board, copiesOf }: OpenTerm, row: number, time: number, room: string | null) {
  const copies = room === null ? [board.model.noRoom] : copiesOf(room)
  const change: Change = { hard: 0, soft: 0 }
  let least: number | null = null
  for (const copy of copies) {
    board.weigh(row, time, copy, change, Number.POSITIVE_INFINITY)
    if (change.hard <= 0 && (least === null || change.soft < least)) least = change.soft
  }
  return least
}
