import type { Dice } from '../engine/search/dice.ts'
import type { MipLimits, MipSolver } from '../engine/mip/mip-solver.ts'
import { indexYear } from './year-index.ts'
import { buildYearModel } from './year-model.ts'
import type { PlanSession, Placement, YearProblem } from './year-problem.ts'
import { placementOf, stateCost, stateOf } from './year-state.ts'

/** What the improvement by windows needs beside the plan. */
export interface WindowSearch {
  readonly mip: MipSolver
  readonly dice: Dice
  /** The limits of one window. */
  readonly limits: MipLimits
  /** Whether to begin another window, after so many. */
  readonly goesOn: (windows: number) => boolean
}

/** How many sessions a window sets free. */
const FREE = 36

/**
 * Improves a plan window by window: the sessions around one resource are set free, all others keep their places,
 * and the solver finds the best plan for the free ones.
 *
 * @see Shaw, Using Constraint Programming and Local Search Methods to Solve Vehicle Routing Problems, CP 1998.
 */
export function improveByWindows(problem: YearProblem, placement: Placement, search: WindowSearch): Placement {
  let best = placement
  for (let windows = 0; search.goesOn(windows); windows++) {
    const window = freeze(problem, best, chooseSessions(problem, best, search.dice))
    best = solveWindow(window, best, search)
  }
  return best
}

function solveWindow(window: YearProblem, placement: Placement, { mip, limits }: WindowSearch): Placement {
  const index = indexYear(window)
  const state = stateOf(index, placement)
  const { model, read, write } = buildYearModel(index)
  const { values } = mip.solve({ model, limits, start: write(state) })
  if (!values) return placement
  const better = read(values)
  return stateCost(index, better) < stateCost(index, state) ? placementOf(index, better) : placement
}

/**
 * The sessions of a window: around a session that has no place or costs much, those that could use the same
 * resources, nearest in their wishes first.
 */
function chooseSessions(problem: YearProblem, placement: Placement, dice: Dice): Set<string> {
  const centre = chooseCentre(problem, placement, dice)
  const resources = new Set(centre.blocks.flatMap(block => block.options.map(option => option.resource)))
  const rivals = problem.sessions
    .filter(session =>
      session.blocks.some(block => block.options.some(option => resources.has(option.resource))),
    )
    .sort((a, b) => Math.abs(a.wished - centre.wished) - Math.abs(b.wished - centre.wished))
    .slice(0, FREE / 2)
  const groups = new Set(rivals.map(session => session.group))
  const companions = problem.sessions.filter(
    session => groups.has(session.group) && session.semester === centre.semester,
  )
  return new Set([centre, ...rivals, ...companions].slice(0, FREE).map(session => session.id))
}

function chooseCentre(problem: YearProblem, placement: Placement, dice: Dice): PlanSession {
  const placed = new Set(placement.map(({ block }) => block))
  const open = problem.sessions.filter(session => session.blocks.some(block => !placed.has(block.id)))
  const pool = open.length > 0 && dice.below(2) === 0 ? open : problem.sessions
  const centre = pool[dice.below(pool.length)]
  if (!centre) throw new RangeError('a year without sessions has no windows')
  return centre
}

/** The problem in which all sessions but the free ones keep their places, or stay without. */
function freeze(problem: YearProblem, placement: Placement, free: ReadonlySet<string>): YearProblem {
  const places = new Map(placement.map(place => [place.block, place]))
  const sessions = problem.sessions.map(session =>
    free.has(session.id)
      ? session
      : {
          ...session,
          blocks: session.blocks.map(block => {
            const place = places.get(block.id)
            return place ? { ...block, fixed: place } : { ...block, options: [] }
          }),
        },
  )
  return { ...problem, sessions }
}
