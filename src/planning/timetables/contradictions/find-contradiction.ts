import type { SearchModel } from '../model/search-model.ts'
import { type Demand, demandsOf } from './demand.ts'
import { type Arc, arcsOf, emptiedLesson } from './emptied-lesson.ts'
import { overfullSet } from './overfull-set.ts'

/** Rules that cannot hold together, and the lessons that they bind. */
export interface Contradiction {
  readonly rules: readonly string[]
  readonly lessons: readonly string[]
}

/**
 * Looks for rules that no choice of times can keep: a set that needs more slots than it has, or rules that pair by pair
 * leave a lesson without a time. Of these it names a smallest set: without any one of them the contradiction is gone.
 *
 * Nothing found is no promise that a timetable exists.
 */
export function findContradiction(model: SearchModel): Contradiction | undefined {
  const demands = demandsOf(model)
  const overfull = overfullSet(model, demands)
  if (overfull) return named(model, [overfull])
  const arcs = arcsOf(demands)
  const used = emptiedLesson(model, arcs, new Set(demands.keys()))
  if (!used) return undefined
  const needed = smallestSet(model, arcs, used)
  return named(
    model,
    [...needed].map(row => demands[row] as Demand),
  )
}

/** Leaves out every demand without which the contradiction still stands. */
function smallestSet(model: SearchModel, arcs: readonly Arc[], used: ReadonlySet<number>): Set<number> {
  const needed = new Set(used)
  for (const row of used) {
    needed.delete(row)
    if (!emptiedLesson(model, arcs, needed)) needed.add(row)
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
