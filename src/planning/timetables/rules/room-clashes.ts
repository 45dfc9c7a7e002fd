import { type BitRows, bitRows, setBit } from '../model/bit-rows.ts'
import { type CostRule, NO_CHANGE, NOBODY } from '../model/cost-rule.ts'
import { overlappingPatterns, pauseBetween } from '../model/patterns.ts'
import { type Draft, patternColumns, type SearchModel } from '../model/search-model.ts'

/** Room clashes, with the question who stands in a room. */
export interface RoomClashes extends CostRule {
  /** The lesson that is held in the room while the pattern lasts, if there is just one besides the asker; else `NOBODY`. */
  readonly occupant: (room: number, pattern: number, asker: number) => number
  /** The rooms that are free during each pattern: row = pattern, column = room; `null` where that is not kept. */
  readonly freeRooms: BitRows | null
}

/** A room holds one lesson at a time: for each room and pattern, a count of the lessons held there while it lasts. */
export function roomClashes(model: SearchModel, { time, room }: Draft): RoomClashes {
  const { noRoom, patterns } = model
  const { nowhere } = patterns
  const overlapping = overlappingPatterns(patterns)
  const columns = patternColumns(model)
  const held = new Uint16Array((noRoom + 1) * columns)
  // The lessons of a cell, joined by exclusive or: one alone is that lesson, and of two each yields the other.
  const joined = new Int32Array((noRoom + 1) * columns)

  const free = bitRows(columns, noRoom + 1)
  free.bits.fill(-1)

  /** Whether the lesson stands in the room while the pattern lasts. */
  const standsIn = (lesson: number, inRoom: number, pattern: number): boolean =>
    room[lesson] === inRoom && pauseBetween(patterns, time[lesson] as number, pattern) < 0
  const note = (lesson: number, pattern: number, inRoom: number, step: number) => {
    if (pattern === nowhere || inRoom === noRoom) return
    const row = inRoom * columns
    const touched = overlapping[pattern] as Int32Array
    for (let at = touched.length - 1; at >= 0; at--) {
      const other = touched[at] as number
      const cell = row + other
      const there = (held[cell] as number) + step
      held[cell] = there
      if (there === 0 || (there === 1 && step === 1)) setBit(free, other, inRoom, there === 0)
      joined[cell] = (joined[cell] as number) ^ lesson
    }
  }
  return {
    name: 'RoomClash',
    freeRooms: free,
    atRest: NO_CHANGE,
    weigh: (lesson, newTime, newRoom, change, partner) => {
      // Two that change places leave every room as full as it was.
      if (partner !== NOBODY) return
      const oldTime = time[lesson] as number
      const oldRoom = room[lesson] as number
      if (oldTime === newTime && oldRoom === newRoom) return
      if (newRoom !== noRoom) {
        const there = held[newRoom * columns + newTime] as number
        change.hard += there > 0 && standsIn(lesson, newRoom, newTime) ? there - 1 : there
      }
      if (oldRoom !== noRoom && oldTime !== nowhere) {
        change.hard -= (held[oldRoom * columns + oldTime] as number) - 1
      }
    },
    move: (lesson, newTime, newRoom) => {
      note(lesson, time[lesson] as number, room[lesson] as number, -1)
      note(lesson, newTime, newRoom, 1)
    },
    offenders: (lesson, pattern, inRoom, take) => {
      const cell = inRoom * columns + pattern
      const itself = standsIn(lesson, inRoom, pattern)
      const others = (held[cell] as number) - (itself ? 1 : 0)
      if (others === 1) take((joined[cell] as number) ^ (itself ? lesson : 0))
      if (others <= 1) return
      for (let other = 0; other < time.length; other++) {
        if (other !== lesson && standsIn(other, inRoom, pattern)) take(other)
      }
    },
    occupant: (inRoom, pattern, asker) => {
      const cell = inRoom * columns + pattern
      const there = held[cell] as number
      if (there === 0 || there > 2) return NOBODY
      const itself = standsIn(asker, inRoom, pattern)
      if (there !== (itself ? 2 : 1)) return NOBODY
      return (joined[cell] as number) ^ (itself ? asker : 0)
    },
  }
}
