import { type CostRule, NO_CHANGE } from '../model/cost-rule.ts'
import { type Draft, patternColumns, type SearchModel } from '../model/search-model.ts'

/** The price of each lesson's own time and room, and the rule that a room is open while it is used. */
export function optionPrices(model: SearchModel, { time, room }: Draft): CostRule {
  const { timePrice, roomPrice, closed } = model
  const columns = patternColumns(model)
  return {
    name: 'OptionPrices',
    atRest: NO_CHANGE,
    weigh: (lesson, newTime, newRoom, change) => {
      const times = timePrice[lesson] as Int32Array
      const rooms = roomPrice[lesson] as Int32Array
      const oldTime = time[lesson] as number
      const oldRoom = room[lesson] as number
      change.soft += (times[newTime] as number) - (times[oldTime] as number)
      change.soft += (rooms[newRoom] as number) - (rooms[oldRoom] as number)
      change.hard +=
        (closed[newRoom * columns + newTime] as number) - (closed[oldRoom * columns + oldTime] as number)
    },
    move: () => undefined,
  }
}
