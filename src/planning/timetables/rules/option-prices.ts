import { type CostRule, NO_CHANGE } from '../model/cost-rule.ts'
import { type Draft, patternColumns, type SearchModel } from '../model/search-model.ts'

/** The price of each lesson's own time and room, and the rule that a room is open while it is used. */
export function optionPrices(model: SearchModel, { time, room }: Draft): CostRule {
  const { timePrice, firstTime, roomPrice, closed, patterns } = model
  const { nowhere } = patterns
  const columns = patternColumns(model)
  return {
    name: 'OptionPrices',
    atRest: NO_CHANGE,
    weigh: (lesson, newTime, newRoom, change) => {
      const times = timePrice[lesson] as Int32Array
      const first = firstTime[lesson] as number
      const rooms = roomPrice[lesson] as Int32Array
      const oldTime = time[lesson] as number
      const oldRoom = room[lesson] as number
      if (newTime !== nowhere) change.soft += times[newTime - first] as number
      if (oldTime !== nowhere) change.soft -= times[oldTime - first] as number
      change.soft += (rooms[newRoom] as number) - (rooms[oldRoom] as number)
      change.hard +=
        (closed[newRoom * columns + newTime] as number) - (closed[oldRoom * columns + oldTime] as number)
    },
    move: () => undefined,
  }
}
