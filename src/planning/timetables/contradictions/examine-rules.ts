import { BARRED, patternColumns, type SearchModel } from '../model/search-model.ts'
import { type Arc, arcsOf, consistentTimes } from './consistent-times.ts'
import { type Demand, demandsOf } from './demand.ts'
import { overfullSet } from './overfull-set.ts'

/** Rules that cannot hold together, and the lessons that they bind. */
export interface Contradiction {
  readonly rules: readonly string[]
  readonly lessons: readonly string[]
}

/** What looking at the rules two lessons at a time shows. */
export interface Examined {
  readonly contradiction: Contradiction | null
  /** The problem without the places that no timetable uses that keeps all rules. */
  readonly narrowed: SearchModel
}

/**
 * Looks for rules that no choice of times can keep: a set that needs more slots than it has, or rules that pair by pair
 * leave a lesson without a time. Of these it names a smallest set: without any one of them the contradiction is gone.
 *
 * Nothing found is no promise that a timetable exists.
 */
export function examineRules(model: SearchModel): Examined {
  const demands = demandsOf(model)
  const overfull = overfullSet(model, demands)
  if (overfull) return { contradiction: named(model, [overfull]), narrowed: model }
  const arcs = arcsOf(demands)
  const { left, used, emptied } = consistentTimes(model, arcs, new Set(demands.keys()))
  if (!emptied) return { contradiction: null, narrowed: narrowedTo(model, left) }
  const needed = smallestSet(model, arcs, used)
  const rules = [...needed].map(row => demands[row] as Demand)
  return { contradiction: named(model, rules), narrowed: model }
}

/**
 * The problem with what is left of the times, and the rooms that are open at one of them. Lists that lose nothing stay what
 * they are, as alike lessons share them.
 */
function narrowedTo(model: SearchModel, left: readonly ReadonlySet<number>[]): SearchModel {
  const keeps = (lesson: number, time: number) => left[lesson]?.has(time) === true
  const loses = (lesson: number) => !model.timesOf[lesson]?.every(time => keeps(lesson, time))
  const isOpen = (lesson: number, room: number) =>
    model.timesOf[lesson]?.some(
      time => keeps(lesson, time) && model.closed[room * patternColumns(model) + time] === 0,
    )
  return {
    ...model,
    timesOf: model.timesOf.map((times, lesson) =>
      loses(lesson) ? times.filter(time => keeps(lesson, time)) : times,
    ),
    timePrice: model.timePrice.map((prices, lesson) =>
      loses(lesson)
        ? prices.map((price, at) =>
            keeps(lesson, at + (model.firstTime[lesson] as number)) ? price : BARRED,
          )
        : prices,
    ),
    roomsOf: model.roomsOf.map((rooms, lesson) =>
      rooms.every(room => isOpen(lesson, room)) ? rooms : rooms.filter(room => isOpen(lesson, room)),
    ),
  }
}

/** Leaves out every demand without which the contradiction still stands. */
function smallestSet(model: SearchModel, arcs: readonly Arc[], used: ReadonlySet<number>): Set<number> {
  const needed = new Set(used)
  for (const row of used) {
    needed.delete(row)
    if (!consistentTimes(model, arcs, needed).emptied) needed.add(row)
  }
  return needed
}

function named({ problem }: SearchModel, demands: readonly Demand[]): Contradiction {
  const lessons = new Set(demands.flatMap(demand => demand.lessons))
  return {
    rules: demands.map(({ name }) => name),
    lessons: [...lessons].map(lesson => problem.lessons[lesson]?.id ?? ''),
  }
}
