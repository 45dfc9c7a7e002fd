import type { Obstacle } from './session-obstacles.ts'
import { obstaclesOf } from './session-obstacles.ts'
import { YearChange } from './year-change.ts'
import { indexYear, type YearIndex } from './year-index.ts'
import type { Placement, YearProblem } from './year-problem.ts'
import { NONE, optionOf, stateOf, type YearState } from './year-state.ts'

/** What stands against a block in a week, in words that the screen can show. */
export interface WeekObstacle {
  /** The code of the rule that would be broken. */
  readonly constraint: string
  readonly resource: string | null
  /** The blocks that are in the way. */
  readonly blocks: readonly string[]
  /** The first week that is too full, from 1, or 0. */
  readonly week: number
  readonly amount: number
}

/** What it would mean to put a block, and with it the other subgroups of its group, into a week. */
export interface WeekConsequence {
  readonly week: number
  /** The difference in cost, in points; `null` where the week is not open to the group at all. */
  readonly delta: number | null
  readonly obstacles: readonly WeekObstacle[]
}

/** A plan prepared for questions: opened once, asked for every drag. */
export interface OpenPlan {
  readonly index: YearIndex
  readonly state: YearState
}

/** Opens a plan for questions about its blocks. */
export function openPlan(problem: YearProblem, placement: Placement): OpenPlan {
  const index = indexYear({ ...problem, sessions: problem.sessions.map(withoutFixed) })
  return { index, state: stateOf(index, placement) }
}

/** Locks do not matter for the question what a move would mean. */
const withoutFixed = (session: YearProblem['sessions'][number]) => ({
  ...session,
  blocks: session.blocks.map(block => ({ ...block, fixed: null })),
})

/** What each week of the year would mean for a block, at a resource of its choice or where it stands. */
export function blockConsequences(plan: OpenPlan, blockId: string, resource?: string): WeekConsequence[] {
  const { index } = plan
  const found = locate(index, blockId)
  if (!found) return []
  const options = optionsFor(plan, found, resource)
  const length = index.length[found.session] ?? 0
  const change = new YearChange(index, plan.state, 0)
  return Array.from({ length: index.weeks - length + 1 }, (_, start) => {
    const obstacles = obstaclesOf(index, plan.state, { session: found.session, start, options })
    change.clear()
    change.moveSession(found.session, start)
    for (const [position, option] of options.entries())
      change.chooseOption((index.sessionFirst[found.session] ?? 0) + position, option)
    const delta = change.delta()
    return {
      week: start + 1,
      delta: Number.isFinite(delta) ? delta : null,
      obstacles: obstacles.map(obstacle => say(plan, obstacle, { ...found, start, length })),
    }
  })
}

interface Located {
  readonly session: number
  readonly position: number
}

function locate(index: YearIndex, blockId: string): Located | undefined {
  for (const [session, { blocks }] of index.problem.sessions.entries()) {
    const position = blocks.findIndex(block => block.id === blockId)
    if (position >= 0) return { session, position }
  }
  return undefined
}

/** The options of the session's blocks if this one were moved: its own as asked for, the others where they are. */
function optionsFor({ index, state }: OpenPlan, { session, position }: Located, resource?: string): number[] {
  const first = index.sessionFirst[session] ?? 0
  const last = index.sessionFirst[session + 1] ?? 0
  return Array.from({ length: last - first }, (_, i) => {
    const now = state.choice[first + i] ?? NONE
    if (i !== position) return now
    const asked = resource === undefined ? now : optionOf(index, first + i, resource)
    return asked === NONE ? (index.optionFirst[first + i] ?? NONE) : asked
  })
}

const CONSTRAINT_OF: Readonly<Record<Obstacle['kind'], string>> = {
  calendar: 'group.closed-weeks',
  option: 'resource.allowed',
  companion: 'group.one-place-at-a-time',
  places: 'resource.capacity',
  shifts: 'resource.shifts',
  quota: 'resource.quota',
}

/** A session as it would stand. */
interface Stand extends Located {
  readonly start: number
  readonly length: number
}

function say({ index, state }: OpenPlan, obstacle: Obstacle, stand: Stand): WeekObstacle {
  const { start, length } = stand
  const constraint = CONSTRAINT_OF[obstacle.kind]
  const { sessions, resources } = index.problem
  if (obstacle.kind === 'calendar') return { constraint, resource: null, blocks: [], week: 0, amount: 1 }
  if (obstacle.kind === 'companion') {
    const blocks = sessions[obstacle.session]?.blocks.map(block => block.id) ?? []
    const week = (state.start[obstacle.session] ?? 0) + 1
    return { constraint, resource: null, blocks, week, amount: 1 }
  }
  const resource = resources[obstacle.resource]?.code ?? null
  if (obstacle.kind === 'option') return { constraint, resource, blocks: [], week: start + 1, amount: 1 }
  const own = new Set(sessions[stand.session]?.blocks.map(({ id }) => id))
  const blocks = blocksAt(index, state, obstacle.limit, start, start + length).filter(id => !own.has(id))
  return { constraint, resource, blocks, week: obstacle.week + 1, amount: obstacle.amount }
}

/** The blocks that take something of a limit in some of the weeks. */
export function blocksAt(
  index: YearIndex,
  state: YearState,
  limit: number,
  from: number,
  to: number,
): string[] {
  return [...(index.users[limit] ?? [])].flatMap(block => {
    const option = state.choice[block] ?? NONE
    const session = index.sessionOf[block] ?? 0
    const start = state.start[session] ?? NONE
    const meets = start < to && from < start + (index.length[session] ?? 0)
    if (option === NONE || !meets || !usesLimit(index, option, limit)) return []
    const planned = index.problem.sessions[session]
    return planned?.blocks[block - (index.sessionFirst[session] ?? 0)]?.id ?? []
  })
}

function usesLimit(index: YearIndex, option: number, limit: number): boolean {
  for (let use = index.useFirst[option] ?? 0; use < (index.useFirst[option + 1] ?? 0); use++)
    if (index.useLimit[use] === limit) return true
  return false
}
