import type { Distribution } from '#domain/timetables/distribution.ts'
import { TIME_CONSTRAINTS } from '../constraints/constraints-by-kind.ts'
import type { PairConstraint } from '../constraints/pair-constraint.ts'
import { type CostRule, NO_CHANGE } from '../model/cost-rule.ts'
import type { Draft, SearchModel } from '../model/search-model.ts'
import { type PairBond, packBonds } from './pair-bonds.ts'

/** A constraint with its number, as the bonds of a problem share it. */
interface Demand {
  readonly constraint: PairConstraint
  readonly parameter: number
}

interface TimeBond extends PairBond {
  /** The row of the demand. */
  readonly demand: number
}

/** Constraints on the times of two lessons: the same days, a pause between them, one before the other. */
export function timePairs(
  model: SearchModel,
  { time }: Draft,
  distributions: readonly Distribution[],
): CostRule {
  const { patterns } = model
  const { demands, bonds } = collectBonds(model, distributions)
  // The lowest bit of a mark says that the lesson is the later listed one.
  const packed = packBonds(model, bonds, (bond, reversed) => bond.demand * 2 + (reversed ? 1 : 0))
  const { from, others, hard, soft, marks } = packed
  const { nowhere } = patterns

  const isKept = (mark: number, pattern: number, otherPattern: number): boolean => {
    if (pattern === nowhere || otherPattern === nowhere) return true
    const { constraint, parameter } = demands[mark >> 1] as Demand
    return mark & 1
      ? constraint.isKept(patterns, otherPattern, pattern, parameter)
      : constraint.isKept(patterns, pattern, otherPattern, parameter)
  }
  return {
    name: 'TimePairs',
    atRest: NO_CHANGE,
    weigh: (lesson, newTime, _room, change, partner) => {
      const oldTime = time[lesson] as number
      if (oldTime === newTime) return
      const last = from[lesson + 1] as number
      for (let at = from[lesson] as number; at < last; at++) {
        const other = others[at] as number
        const mark = marks[at] as number
        const otherTime = time[other] as number
        let otherThen = otherTime
        if (other === partner) {
          // What binds the two themselves is seen by the one that is asked first.
          if (lesson > partner) continue
          otherThen = oldTime
        }
        const turns = (isKept(mark, oldTime, otherTime) ? 1 : 0) - (isKept(mark, newTime, otherThen) ? 1 : 0)
        if (turns === 0) continue
        change.hard += turns * (hard[at] as number)
        change.soft += turns * (soft[at] as number)
      }
    },
    move: () => undefined,
    offenders: (lesson, pattern, _room, take) => {
      const last = from[lesson + 1] as number
      for (let at = from[lesson] as number; at < last; at++) {
        const other = others[at] as number
        if (hard[at] === 0) continue
        if (!isKept(marks[at] as number, pattern, time[other] as number)) take(other)
      }
    },
  }
}

function collectBonds({ problem }: SearchModel, distributions: readonly Distribution[]) {
  const demands: Demand[] = []
  const bonds: TimeBond[] = []
  for (const { kind, parameters, lessons, required, penalty } of distributions) {
    const constraint = TIME_CONSTRAINTS[kind]
    if (!constraint) continue
    const parameter = parameters[0] ?? 0
    let demand = demands.findIndex(known => known.constraint === constraint && known.parameter === parameter)
    if (demand < 0) demand = demands.push({ constraint, parameter }) - 1
    const hard = required ? 1 : 0
    const soft = penalty * problem.weights.distribution
    lessons.forEach((one, at) => {
      for (const other of lessons.slice(at + 1)) bonds.push({ one, other, hard, soft, demand })
    })
  }
  return { demands, bonds }
}
