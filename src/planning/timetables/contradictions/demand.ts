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
  /** Whether two patterns keep it, the one of the lesson listed earlier first. */
  readonly isKept: (one: number, other: number) => boolean
}

/** All that a problem demands of times. Travel is left out, so what is called impossible surely is. */
export function demandsOf(model: SearchModel): Demand[] {
  const { problem, patterns } = model
  const named = problem.distributions.flatMap(distribution => {
    const demand = distribution.required ? demandOf(distribution, patterns) : undefined
    return demand ? [demand] : []
  })
  return [...named, ...onlyRooms(model)]
}

const apartIn = (patterns: Patterns) => (one: number, other: number) =>
  pauseBetween(patterns, one, other) >= 0

function demandOf(distribution: Distribution, patterns: Patterns): Demand | undefined {
  const { kind, parameters } = distribution
  const lessons = [...new Set(distribution.lessons)]
  const name = distributionName(distribution)
  if (kind === 'SameAttendees' || kind === 'NotOverlap') {
    return { name, lessons, apart: true, isKept: apartIn(patterns) }
  }
  const constraint = TIME_CONSTRAINTS[kind]
  if (!constraint) return undefined
  const isKept = (one: number, other: number) => constraint.isKept(patterns, one, other, parameters[0] ?? 0)
  return { name, lessons, apart: false, isKept }
}

/** Lessons that have only one room, and the same one, are kept apart by it. */
function onlyRooms({ problem, patterns, roomsOf, noRoom }: SearchModel): Demand[] {
  return problem.rooms.flatMap(({ id }, room) => {
    const lessons = [...roomsOf.keys()].filter(
      lesson => roomsOf[lesson]?.length === 1 && roomsOf[lesson]?.[0] === room && room !== noRoom,
    )
    return lessons.length > 1
      ? [{ name: `RoomClash(${id})`, lessons, apart: true, isKept: apartIn(patterns) }]
      : []
  })
}
