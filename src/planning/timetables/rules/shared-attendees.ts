import type { Distribution } from '#domain/timetables/distribution.ts'
import type { CostRule } from '../model/cost-rule.ts'
import { pauseBetween } from '../model/patterns.ts'
import type { Draft, SearchModel } from '../model/search-model.ts'
import { packBonds, type PairBond } from './pair-bonds.ts'

/** Whom a lesson must not clash with, and what a clash is worth. */
interface AttendeeBond extends PairBond {
  /** Whether the people have to walk from room to room in between. */
  readonly walks: boolean
}

/**
 * Lessons with people in common are not held at once, and leave time for the way between the rooms: `SameAttendees` and
 * `NotOverlap`, whether rules or wishes.
 */
export function sharedAttendees(
  model: SearchModel,
  { time, room }: Draft,
  distributions: readonly Distribution[],
): CostRule {
  const { patterns, travel } = model
  const side = model.noRoom + 1
  const { from, others, hard, soft, marks } = packBonds(model, attendeeBonds(model, distributions), bond =>
    bond.walks ? 1 : 0,
  )
  return {
    name: 'SameAttendees',
    atRest: 0,
    weigh: (lesson, newTime, newRoom, change) => {
      const oldTime = time[lesson] as number
      const oldRoom = room[lesson] as number
      const last = from[lesson + 1] as number
      for (let at = from[lesson] as number; at < last; at++) {
        const other = others[at] as number
        const otherTime = time[other] as number
        let newWay = 0
        let oldWay = 0
        if (marks[at] === 1) {
          const way = (room[other] as number) * side
          newWay = travel[way + newRoom] as number
          oldWay = travel[way + oldRoom] as number
        }
        const turns =
          (newWay > pauseBetween(patterns, newTime, otherTime) ? 1 : 0) -
          (oldWay > pauseBetween(patterns, oldTime, otherTime) ? 1 : 0)
        if (turns === 0) continue
        change.hard += turns * (hard[at] as number)
        change.soft += turns * (soft[at] as number)
      }
    },
    move: () => undefined,
  }
}

function* attendeeBonds(
  { problem, travel }: SearchModel,
  distributions: readonly Distribution[],
): Iterable<AttendeeBond> {
  for (const { kind, lessons, required, penalty } of distributions) {
    const walks = kind === 'SameAttendees' && travel.length > 0
    for (let a = 0; a < lessons.length; a++) {
      for (let b = 0; b < a; b++) {
        yield {
          one: lessons[a] as number,
          other: lessons[b] as number,
          hard: required ? 1 : 0,
          soft: penalty * problem.weights.distribution,
          walks,
        }
      }
    }
  }
}
