import { type Distribution, distributionName } from '#domain/timetables/distribution.ts'
import { TIME_CONSTRAINTS } from '../constraints/constraints-by-kind.ts'
import { type Patterns, pauseBetween } from '../model/patterns.ts'
import type { SearchModel } from '../model/search-model.ts'

/** Something that every timetable must keep and that speaks about the times of two lessons at once. */
export interface Demand {
  /** The distribution's name, or `RoomClash` for lessons that have one and the same room only. */
  readonly name: string
  readonly lessons: readonly number[]
  /** Whether it keeps lessons from being held at once. */
  readonly apart: boolean
  /** What it asks of the times of two of its lessons, the one listed earlier first. */
  readonly between: (lesson: number, other: number) => IsKept
}

/** Whether two patterns keep a demand. */
export type IsKept = (one: number, other: number) => boolean

/** All that a problem demands of times. Of ways between rooms the shortest counts, so what is called impossible surely is. */
export function demandsOf(model: SearchModel): Demand[] {
  const { problem } = model
  const named = problem.distributions.flatMap(distribution => {
    const demand = distribution.required ? demandOf(distribution, model) : undefined
    return demand ? [demand] : []
  })
  return [...named, ...onlyRooms(model)]
}

const apartIn =
  (patterns: Patterns, slots: number): IsKept =>
  (one, other) =>
    pauseBetween(patterns, one, other) >= slots

/** The fewest slots that people need from any room of the one lesson to any of the other. */
function shortestWay({ travel, roomsOf, noRoom }: SearchModel, lesson: number, other: number): number {
  if (travel.length === 0) return 0
  let shortest = Number.POSITIVE_INFINITY
  for (const from of roomsOf[lesson] as Int32Array) {
    for (const to of roomsOf[other] as Int32Array) {
      shortest = Math.min(shortest, travel[from * (noRoom + 1) + to] as number)
      if (shortest === 0) return 0
    }
  }
  return shortest
}

function demandOf(distribution: Distribution, model: SearchModel): Demand | undefined {
  const { patterns } = model
  const { kind, parameters } = distribution
  const lessons = [...new Set(distribution.lessons)]
  const name = distributionName(distribution)
  if (kind === 'NotOverlap') return { name, lessons, apart: true, between: () => apartIn(patterns, 0) }
  if (kind === 'SameAttendees') {
    const between = (one: number, other: number) => apartIn(patterns, shortestWay(model, one, other))
    return { name, lessons, apart: true, between }
  }
  const constraint = TIME_CONSTRAINTS[kind]
  if (!constraint) return undefined
  const isKept: IsKept = (one, other) => constraint.isKept(patterns, one, other, parameters[0] ?? 0)
  return { name, lessons, apart: false, between: () => isKept }
}

/** Lessons that have only one room, and the same one, are kept apart by it. */
function onlyRooms({ problem, patterns, roomsOf, noRoom }: SearchModel): Demand[] {
  return problem.rooms.flatMap(({ id }, room) => {
    const lessons = [...roomsOf.keys()].filter(
      lesson => roomsOf[lesson]?.length === 1 && roomsOf[lesson]?.[0] === room && room !== noRoom,
    )
    return lessons.length > 1
      ? [{ name: `RoomClash(${id})`, lessons, apart: true, between: () => apartIn(patterns, 0) }]
      : []
  })
}
