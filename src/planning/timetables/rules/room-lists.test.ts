import fc from 'fast-check'
import { expect, it } from 'vitest'
import { randomTimetableProblem } from '../../../../tests/factories/random-timetable.ts'
import { xorshift32 } from '../../engine/search/dice.ts'
import { compileProblem } from '../model/compile-problem.ts'
import { NOBODY } from '../model/cost-rule.ts'
import { emptyDraft } from '../model/search-model.ts'
import { type RoomClashes, roomClashes } from './room-clashes.ts'
import { roomLists } from './room-lists.ts'

/** What a rule answers about a lesson at a time in a room. */
function answersOf(rule: RoomClashes, lesson: number, time: number, room: number) {
  const change = { hard: 0, soft: 0 }
  rule.weigh(lesson, time, room, change, NOBODY)
  const offenders: number[] = []
  rule.offenders?.(lesson, time, room, other => offenders.push(other))
  return { change, offenders: offenders.sort((a, b) => a - b), occupant: rule.occupant(room, time, lesson) }
}

it('answers what the table of rooms and times answers, after any moves', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), seed => {
      const model = compileProblem(randomTimetableProblem(seed))
      const draft = emptyDraft(model)
      const [table, lists] = [roomClashes(model, draft), roomLists(model, draft)]
      const dice = xorshift32(seed)
      for (let step = 0; step < 60; step++) {
        const lesson = dice.below(model.timesOf.length)
        const times = model.timesOf[lesson] as Int32Array
        const rooms = model.roomsOf[lesson] as Int32Array
        const time = times[dice.below(times.length)] as number
        const room = rooms[dice.below(rooms.length)] as number
        if (room !== model.noRoom) {
          expect(answersOf(lists, lesson, time, room)).toEqual(answersOf(table, lesson, time, room))
        }
        for (const { move } of [table, lists]) move(lesson, time, room)
        draft.time[lesson] = time
        draft.room[lesson] = room
      }
    }),
    { numRuns: 60 },
  )
})
