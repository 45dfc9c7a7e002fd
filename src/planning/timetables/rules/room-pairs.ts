import type { Distribution } from '#domain/timetables/distribution.ts'
import { ROOM_CONSTRAINTS } from '../constraints/constraints-by-kind.ts'
import { type CostRule, NO_CHANGE } from '../model/cost-rule.ts'
import type { Draft, SearchModel } from '../model/search-model.ts'
import { type PairBond, packBonds } from './pair-bonds.ts'

interface RoomBond extends PairBond {
  /** Whether the rooms should be the same, or else different. */
  readonly same: boolean
}

/** Constraints on the rooms of two lessons: the same room, or different ones. */
export function roomPairs(
  model: SearchModel,
  { time, room }: Draft,
  distributions: readonly Distribution[],
): CostRule {
  const { nowhere } = model.patterns
  const bonds = roomBonds(model, distributions)
  const { from, others, hard, soft, marks } = packBonds(model, bonds, ({ same }) => (same ? 1 : 0))
  const { SameRoom: same, DifferentRoom: different } = ROOM_CONSTRAINTS
  const isBroken = (mark: number, one: number, other: number) =>
    (mark === 1 ? same : different)?.isKept(one, other) ? 0 : 1
  return {
    name: 'RoomPairs',
    atRest: NO_CHANGE,
    weigh: (lesson, newTime, newRoom, change, partner) => {
      const oldRoom = room[lesson] as number
      const wasPlaced = time[lesson] === nowhere ? 0 : 1
      const isPlaced = newTime === nowhere ? 0 : 1
      if (oldRoom === newRoom && wasPlaced === isPlaced) return
      const last = from[lesson + 1] as number
      for (let at = from[lesson] as number; at < last; at++) {
        const other = others[at] as number
        // Whether two rooms are the same does not depend on which of the two has which.
        if (other === partner || time[other] === nowhere) continue
        const mark = marks[at] as number
        const otherRoom = room[other] as number
        const turns =
          isPlaced * isBroken(mark, newRoom, otherRoom) - wasPlaced * isBroken(mark, oldRoom, otherRoom)
        change.hard += turns * (hard[at] as number)
        change.soft += turns * (soft[at] as number)
      }
    },
    move: () => undefined,
    offenders: (lesson, _time, inRoom, take) => {
      const last = from[lesson + 1] as number
      for (let at = from[lesson] as number; at < last; at++) {
        const other = others[at] as number
        if (hard[at] === 0 || time[other] === nowhere) continue
        if (isBroken(marks[at] as number, inRoom, room[other] as number) === 1) take(other)
      }
    },
  }
}

function* roomBonds({ problem }: SearchModel, distributions: readonly Distribution[]): Iterable<RoomBond> {
  for (const { kind, lessons, required, penalty } of distributions) {
    for (let a = 0; a < lessons.length; a++) {
      for (let b = 0; b < a; b++) {
        yield {
          one: lessons[a] as number,
          other: lessons[b] as number,
          hard: required ? 1 : 0,
          soft: penalty * problem.weights.distribution,
          same: kind === 'SameRoom',
        }
      }
    }
  }
}
