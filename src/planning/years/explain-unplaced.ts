import { mondayOfWeek } from '#domain/values/academic-year.ts'
import { addDays } from '#domain/values/local-date.ts'
import type { Fact, Refusal } from '#domain/values/refusal.ts'
import { blocksAt } from './block-consequences.ts'
import { type Obstacle, obstaclesOf } from './session-obstacles.ts'
import { indexYear, type LimitKind, type YearIndex } from './year-index.ts'
import type { Placement, PlanBlock, PlanSession, YearProblem } from './year-problem.ts'
import { NONE, stateOf, type YearState } from './year-state.ts'

/** Why a block has no place. */
export interface UnplacedReason {
  readonly block: string
  /** A sentence of the trade, with the resource, the weeks and the blocks that it names. */
  readonly refusal: Refusal
}

/**
 * Gives a reason for each block without a place. A named shortage is the only thing that stands against the block
 * in the named weeks (beside a quota the zone itself may be short as well, and the reason then says so): with it
 * lifted, the block has a place.
 */
export function explainUnplaced(problem: YearProblem, placement: Placement): UnplacedReason[] {
  const index = indexYear(problem)
  const state = stateOf(index, placement)
  return problem.sessions.flatMap((session, number) =>
    session.blocks.flatMap((block, position) =>
      state.choice[(index.sessionFirst[number] ?? 0) + position] === NONE
        ? [{ block: block.id, refusal: reasonFor(index, state, { session, number, block, position }) }]
        : [],
    ),
  )
}

interface OpenBlock {
  readonly session: PlanSession
  readonly number: number
  readonly block: PlanBlock
  readonly position: number
}

function reasonFor(index: YearIndex, state: YearState, open: OpenBlock): Refusal {
  const { session, block, number } = open
  if (block.options.length === 0) return refusedReason(session, block)
  const starts = index.starts[number] ?? new Int32Array()
  const ways = waysOf(index, state, open, starts).filter(way => way.shortages.length > 0)
  const shortest = Math.min(...ways.map(way => way.shortages.length))
  const shortage = commonest(ways.filter(way => way.shortages.length === shortest).map(nameOfWay))
  if (shortage === undefined)
    return {
      code: 'years.group-busy',
      facts: { ...factsOf(session, block), ...spanOf(index, session.earliest, session.latest) },
    }
  return shortageOf(
    index,
    state,
    open,
    ways.filter(way => nameOfWay(way) === shortage),
  )
}

/** Why no resource is open to a block at all: what its first choice says, or that none was named. */
function refusedReason(session: PlanSession, block: PlanBlock): Refusal {
  const refusal = block.refused[0]?.refusal
  const facts = factsOf(session, block)
  return refusal
    ? { code: refusal.code, facts: { ...facts, ...refusal.facts } }
    : { code: 'years.no-resource', facts }
}

/** Weeks, from 1, with the dates of the first and the last day. */
const spanOf = ({ problem }: YearIndex, from: number, to: number): Record<string, Fact> => ({
  from,
  to,
  firstDay: mondayOfWeek(problem.year, from),
  lastDay: addDays(mondayOfWeek(problem.year, to), 6),
})

/** One way to place an open block, with what is short in it; nothing is where more room would not cure it. */
interface Way {
  readonly start: number
  /** The names of resources and quotas, each once. */
  readonly shortages: readonly string[]
  readonly obstacles: readonly Obstacle[]
}

const nameOfWay = (way: Way): string => [...way.shortages].sort().join(', ')

/** Every start and option of an open block; beside a subgroup that has a place only that subgroup's weeks count. */
function waysOf(index: YearIndex, state: YearState, open: OpenBlock, starts: Int32Array): Way[] {
  const first = index.sessionFirst[open.number] ?? 0
  const own = first + open.position
  const known = state.start[open.number] ?? NONE
  const ways: Way[] = []
  for (const start of known === NONE ? starts : [known])
    for (let option = index.optionFirst[own] ?? 0; option < (index.optionFirst[own + 1] ?? 0); option++) {
      const options = open.session.blocks.map((_, i) =>
        i === open.position ? option : (state.choice[first + i] ?? NONE),
      )
      const obstacles = obstaclesOf(index, state, { session: open.number, start, options })
      const names = [...new Set(obstacles.map(nameOf))]
      const curable = names.filter(name => name !== undefined)
      ways.push({ start, obstacles, shortages: curable.length === names.length ? curable : [] })
    }
  return ways
}

/** The same name for the places and the shifts of one resource; none for what more room would not cure. */
function nameOf(obstacle: Obstacle): string | undefined {
  if (obstacle.kind === 'places' || obstacle.kind === 'shifts') return `resource ${obstacle.resource}`
  return obstacle.kind === 'quota' ? `quota ${obstacle.limit}` : undefined
}

function commonest(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0]
}

/** The shortage that all of some ways share, over the weeks that they span. */
function shortageOf(
  index: YearIndex,
  state: YearState,
  { session, block }: OpenBlock,
  ways: readonly Way[],
): Refusal {
  const limits = ways.flatMap(way => way.obstacles).filter(isLimit)
  // A quota says more than the zone that is full as well; of places and shifts both are lifted together.
  const full = limits.find(({ kind }) => kind === 'quota') ?? limits[0]
  const from = Math.min(...ways.map(way => way.start))
  const to = Math.max(...ways.map(way => way.start)) + session.weeks
  const limit = full?.limit ?? 0
  const resource = index.problem.resources[full?.resource ?? NONE]
  const kind = full?.kind ?? 'places'
  const isBoth = kind === 'quota' && limits.some(other => other.kind !== 'quota')
  return {
    code:
      kind === 'quota'
        ? isBoth
          ? 'years.quota-and-resource-full'
          : 'years.quota-full'
        : 'years.resource-full',
    facts: {
      ...factsOf(session, block),
      resource: resource?.name ?? '',
      code: resource?.code ?? '',
      type: resource?.type ?? '',
      ...spanOf(index, from + 1, to),
      ...askedAndOpen(index, state, limit, kind, {
        from,
        to,
        weeks: session.weeks,
        students: block.students,
      }),
      rivals: blocksAt(index, state, limit, from, to),
    },
  }
}

const isLimit = (obstacle: Obstacle): obstacle is Extract<Obstacle, { limit: number }> => 'limit' in obstacle

/** How many subgroups ask, what they need together, and what is open: in shift-weeks, or in place-weeks. */
function askedAndOpen(
  index: YearIndex,
  state: YearState,
  limit: number,
  kind: LimitKind,
  weeks: { from: number; to: number; weeks: number; students: number },
): Record<string, Fact> {
  const row = limit * index.weeks
  const sum = (cells: Int32Array): number =>
    cells.subarray(row + weeks.from, row + weeks.to).reduce((a, b) => a + b, 0)
  return {
    asked: blocksAt(index, state, limit, weeks.from, weeks.to).length + 1,
    needed: sum(state.load) + weeks.weeks * (kind === 'shifts' ? 1 : weeks.students),
    open: sum(index.capacity),
    unit: kind === 'shifts' ? 'shifts' : 'places',
  }
}

const factsOf = (session: PlanSession, block: PlanBlock): Record<string, Fact> => ({
  block: block.id,
  group: session.group,
  subgroup: block.subgroup,
  module: session.module,
  weeks: session.weeks,
})
