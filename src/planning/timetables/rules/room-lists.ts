import { NO_CHANGE, NOBODY } from '../model/cost-rule.ts'
import { pauseBetween } from '../model/patterns.ts'
import type { Draft, SearchModel } from '../model/search-model.ts'
import type { RoomClashes } from './room-clashes.ts'

/**
 * A room holds one lesson at a time: for each room, the lessons that are held in it. Where nearly every lesson has times of
 * its own, as with weeks of its own, these are far fewer than the times that overlap a lesson.
 */
export function roomLists(model: SearchModel, { time, room }: Draft): RoomClashes {
  const { noRoom, patterns } = model
  const { nowhere } = patterns
  const first = new Int32Array(noRoom + 1).fill(NOBODY)
  const next = new Int32Array(time.length).fill(NOBODY)
  const previous = new Int32Array(time.length).fill(NOBODY)

  const isHeld = (pattern: number, inRoom: number) => pattern !== nowhere && inRoom !== noRoom
  /** How many lessons besides the asker are held in the room while the pattern lasts. */
  const clashes = (inRoom: number, pattern: number, asker: number): number => {
    let found = 0
    for (let other = first[inRoom] as number; other !== NOBODY; other = next[other] as number) {
      if (other !== asker && pauseBetween(patterns, time[other] as number, pattern) < 0) found++
    }
    return found
  }
  const takeOff = (lesson: number, inRoom: number) => {
    const before = previous[lesson] as number
    const after = next[lesson] as number
    if (before === NOBODY) first[inRoom] = after
    else next[before] = after
    if (after !== NOBODY) previous[after] = before
  }
  const putOn = (lesson: number, inRoom: number) => {
    const head = first[inRoom] as number
    next[lesson] = head
    previous[lesson] = NOBODY
    if (head !== NOBODY) previous[head] = lesson
    first[inRoom] = lesson
  }
  return {
    name: 'RoomClash',
    freeRooms: null,
    atRest: NO_CHANGE,
    weigh: (lesson, newTime, newRoom, change, partner) => {
      // Two that change places leave every room as full as it was.
      if (partner !== NOBODY) return
      const oldTime = time[lesson] as number
      const oldRoom = room[lesson] as number
      if (oldTime === newTime && oldRoom === newRoom) return
      if (isHeld(newTime, newRoom)) change.hard += clashes(newRoom, newTime, lesson)
      if (isHeld(oldTime, oldRoom)) change.hard -= clashes(oldRoom, oldTime, lesson)
    },
    move: (lesson, newTime, newRoom) => {
      const oldRoom = room[lesson] as number
      const was = isHeld(time[lesson] as number, oldRoom)
      const is = isHeld(newTime, newRoom)
      if (was && is && oldRoom === newRoom) return
      if (was) takeOff(lesson, oldRoom)
      if (is) putOn(lesson, newRoom)
    },
    offenders: (lesson, pattern, inRoom, take) => {
      if (!isHeld(pattern, inRoom)) return
      for (let other = first[inRoom] as number; other !== NOBODY; other = next[other] as number) {
        if (other !== lesson && pauseBetween(patterns, time[other] as number, pattern) < 0) take(other)
      }
    },
    occupant: (inRoom, pattern, asker) => {
      if (!isHeld(pattern, inRoom)) return NOBODY
      let found = NOBODY
      for (let other = first[inRoom] as number; other !== NOBODY; other = next[other] as number) {
        if (other === asker || pauseBetween(patterns, time[other] as number, pattern) >= 0) continue
        if (found !== NOBODY) return NOBODY
        found = other
      }
      return found
    },
  }
}
