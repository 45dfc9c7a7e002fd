import type { MipModel } from './mip-model.ts'
import type { MipAnswer, MipSolver } from './mip-solver.ts'
import { type ModelPart, splitModel } from './split-model.ts'

/** A model to be solved part by part, from a solution that is known to be feasible. */
export interface PartsRequest {
  readonly mip: MipSolver
  readonly model: MipModel
  readonly start: Float64Array
  /** Seconds that are left, asked before each part; infinite where no clock may be looked at. */
  readonly secondsLeft: () => number
  /** Iterations of the linear solver for all parts together, where time is not the limit. */
  readonly effort?: number
  /** The relative gap of the whole at which the answer is good enough. */
  readonly gap: number
  readonly isCancelled: () => boolean
  /** A quick bound of a part that may be too large for the solver, within so many seconds. */
  readonly floorOf?: (part: ModelPart, known: number, seconds: number) => number
  /** Called while the parts are solved; the bound of the whole is known once each part has one. */
  readonly onProgress: (cost: number, bound: number | null) => void
}

/** What is known of the whole once all parts have been tried. */
export interface PartsAnswer {
  readonly bound: number
  readonly cost: number
  readonly values: Float64Array
}

/**
 * Solves a model with whole costs part by part, the small ones first, since they are soon done and leave their time
 * to the others. The bounds of the parts add up to a bound of the whole.
 */
export function solveByParts(request: PartsRequest): PartsAnswer {
  const { model, start, onProgress } = request
  const values = start.slice()
  const parts = splitModel(model).sort((a, b) => a.model.columns - b.model.columns)
  const floors = parts.map(({ model: part }) => leastCost(part))
  let bound = model.offset + sum(floors)
  let cost = model.offset + sum(Array.from(model.cost, (price, column) => price * (start[column] ?? 0)))
  let slack = request.gap * cost
  let effort = request.effort ?? Number.POSITIVE_INFINITY
  let open = model.columns
  for (const [position, part] of parts.entries()) {
    const isLast = position === parts.length - 1
    const begin = Float64Array.from(part.columns, column => start[column] ?? 0)
    const begun = sum(Array.from(begin, (value, column) => value * (part.model.cost[column] ?? 0)))
    const others = { cost: cost - begun, bound: bound - (floors[position] ?? 0) }
    const share = dueOf(part.model.columns, open)
    open -= part.model.columns
    const floor = quickFloor(request, part, begun, share)
    const answer = solvePart(request, part, begin, {
      slack: slack / (parts.length - position),
      effort: effort * share,
      seconds: request.secondsLeft() * share,
      onProgress: progress =>
        onProgress(
          others.cost + Math.min(progress.cost, begun),
          isLast ? others.bound + Math.max(progress.bound, floor) : null,
        ),
    })
    effort -= answer.effort
    // A solver that is stopped early may know no more than a bound that is far from any solution.
    const isPoor = floor === Number.NEGATIVE_INFINITY && answer.bound < begun - POOR * Math.abs(begun)
    const late = isPoor ? (request.floorOf?.(part, begun, request.secondsLeft() * share) ?? floor) : floor
    const proven = Math.max(Math.ceil(Math.max(answer.bound, late) - 1e-6), floors[position] ?? 0)
    const better = answer.values && answer.cost < begun - 1e-6
    if (better) for (const [i, column] of part.columns.entries()) values[column] = answer.values?.[i] ?? 0
    const reached = better ? Math.round(answer.cost) : begun
    slack -= Math.max(reached - proven, 0)
    cost = others.cost + reached
    bound = others.bound + proven
    onProgress(cost, isLast ? bound : null)
  }
  return { bound, cost, values }
}

/** What a part of so many columns may take of what is left: twice its due, for most parts take less. */
const dueOf = (columns: number, open: number): number => (2 * columns) / (open + columns)

/** Parts of more columns than this get a quick bound first; the nearer to this, the more of the seconds. */
const LARGE = 4000
const HOPELESS = 25_000
/** A bound that is further than this share from the known cost asks for the quick one after all. */
const POOR = 0.1
/** What the solver gets in any case. */
const LEAST_SHARE = 0.2

function quickFloor(
  { floorOf, secondsLeft }: PartsRequest,
  part: ModelPart,
  known: number,
  share: number,
): number {
  const isSmall = part.model.columns <= LARGE && secondsLeft() > 0
  if (!floorOf || isSmall) return Number.NEGATIVE_INFINITY
  const quick = Math.min(part.model.columns / HOPELESS, 1 - LEAST_SHARE)
  return floorOf(part, known, secondsLeft() * share * quick)
}

/** How one part may be solved: the absolute gap that it may leave, and the work and time that it may take. */
interface Allowance {
  readonly slack: number
  readonly effort: number
  readonly seconds: number
  readonly onProgress: (progress: { cost: number; bound: number }) => void
}

function solvePart(
  { mip, isCancelled }: PartsRequest,
  { model }: ModelPart,
  start: Float64Array,
  { slack, effort, seconds, onProgress }: Allowance,
): MipAnswer {
  if (isCancelled() || seconds <= 0 || effort <= 0)
    return { status: 'stopped', bound: leastCost(model), cost: Number.POSITIVE_INFINITY, effort: 0 }
  return mip.solve({
    model,
    start,
    limits: {
      gap: 0,
      ...(Number.isFinite(seconds) ? { seconds } : {}),
      ...(Number.isFinite(effort) ? { effort } : {}),
    },
    shouldStop(progress) {
      if (Number.isFinite(progress.bound)) onProgress(progress)
      return isCancelled() || (slack > 0 && progress.cost - progress.bound <= slack)
    },
  })
}

/** What a model costs at least, whatever its rows say. */
function leastCost({ cost, lower, upper }: MipModel): number {
  return sum(Array.from(cost, (price, column) => price * ((price < 0 ? upper[column] : lower[column]) ?? 0)))
}

const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0)
