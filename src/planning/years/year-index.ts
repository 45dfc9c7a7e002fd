import { invariant } from '#domain/values/refusal.ts'
import type { BlockOption, PlanSession, YearProblem } from './year-problem.ts'

/** A limit that no week may pass: places of a resource, its shifts, or a college's quota. */
export type LimitKind = 'places' | 'shifts' | 'quota'

/** How two sessions of one group must stand to each other. */
export const APART = 0
export const BEFORE = 1
export const AFTER = 2

/**
 * A problem in typed arrays for the search: sessions, blocks, options, limits and weeks are numbers from 0.
 * The blocks of a session and the options of a block lie behind each other; `…First` says where, with one entry more.
 */
export interface YearIndex {
  readonly problem: YearProblem
  readonly weeks: number
  readonly sessions: number
  readonly blocks: number
  readonly limits: number
  readonly length: Int32Array
  readonly wished: Int32Array
  /** The starts that window, closed weeks and fixed places allow each session. */
  readonly starts: readonly Int32Array[]
  /** The same as a table: row = session, column = week, 1 where it may start. */
  readonly mayStart: Uint8Array
  /** The other sessions of each session's group, and how this one must stand to them: `APART`, `BEFORE` or `AFTER`. */
  readonly companions: readonly Int32Array[]
  readonly relations: readonly Uint8Array[]
  readonly sessionFirst: Int32Array
  readonly sessionOf: Int32Array
  readonly optionFirst: Int32Array
  /** The resource's number in the problem. */
  readonly optionResource: Int32Array
  readonly optionPrice: Int32Array
  /** Row = option, column = week, 1 where the resource is open to the block for as long as its session takes. */
  readonly optionOpen: Uint8Array
  /** What an option takes of which limits in each of its weeks. */
  readonly useFirst: Int32Array
  readonly useLimit: Int32Array
  readonly useAmount: Int32Array
  /** Row = limit, column = week. */
  readonly capacity: Int32Array
  readonly limitKind: readonly LimitKind[]
  readonly limitResource: Int32Array
  /** How many student places one unit of the limit stands for: 1, or a whole shift. */
  readonly placesPerUnit: Int32Array
  /** The even load of each limit; what is above costs. Never reached where evenness does not count. */
  readonly evenLoad: Int32Array
  /** Blocks with an option that uses the limit. */
  readonly users: readonly Int32Array[]
}

const NEVER = 1_000_000_000

/** Turns a problem into arrays. */
export function indexYear(problem: YearProblem): YearIndex {
  const { sessions } = problem
  const starts = sessions.map(session => allowedStarts(problem, session))
  const mayStart = new Uint8Array(sessions.length * problem.weeks)
  starts.forEach((list, session) => {
    for (const start of list) mayStart[session * problem.weeks + start] = 1
  })
  return {
    problem,
    weeks: problem.weeks,
    sessions: sessions.length,
    length: Int32Array.from(sessions, session => session.weeks),
    wished: Int32Array.from(sessions, session => session.wished - 1),
    starts,
    mayStart,
    ...indexGroups(problem),
    ...indexOptions(problem),
  }
}

/** The weeks, from 0, in which a session may start as far as its own group is concerned. */
function allowedStarts(problem: YearProblem, session: PlanSession): Int32Array {
  const closed = new Set(problem.groups.find(group => group.code === session.group)?.closedWeeks)
  const fixed = session.blocks.find(block => block.fixed)?.fixed
  if (fixed) return Int32Array.of(fixed.firstWeek - 1)
  const starts: number[] = []
  for (let start = session.earliest; start + session.weeks - 1 <= session.latest; start++) {
    let open = true
    for (let week = start; week < start + session.weeks; week++) open &&= !closed.has(week)
    if (open) starts.push(start - 1)
  }
  return Int32Array.from(starts)
}

function indexGroups({ sessions, order }: YearProblem): Pick<YearIndex, 'companions' | 'relations'> {
  const before = new Set(order.map(([first, second]) => `${first}\n${second}`))
  const byGroup = new Map<string, number[]>()
  for (const [number, { group }] of sessions.entries())
    byGroup.set(group, [...(byGroup.get(group) ?? []), number])
  const companions = sessions.map((session, number) =>
    Int32Array.from((byGroup.get(session.group) ?? []).filter(other => other !== number)),
  )
  const relations = companions.map((others, number) =>
    Uint8Array.from(others, other => {
      const [mine, theirs] = [sessions[number]?.id, sessions[other]?.id]
      return before.has(`${mine}\n${theirs}`) ? BEFORE : before.has(`${theirs}\n${mine}`) ? AFTER : APART
    }),
  )
  return { companions, relations }
}

type OptionArrays = Omit<
  YearIndex,
  'problem' | 'weeks' | 'sessions' | 'length' | 'wished' | 'starts' | 'mayStart' | 'companions' | 'relations'
>

function indexOptions(problem: YearProblem): OptionArrays {
  const limits = collectLimits(problem)
  const resourceNumber = new Map(problem.resources.map((resource, number) => [resource.code, number]))
  const colleges = new Map(problem.groups.map(group => [group.code, group.college]))
  const sessionFirst = [0]
  const sessionOf: number[] = []
  const optionFirst = [0]
  const optionResource: number[] = []
  const optionPrice: number[] = []
  const optionOpen: number[] = []
  const useFirst = [0]
  const useLimit: number[] = []
  const useAmount: number[] = []
  const users: Set<number>[] = limits.list.map(() => new Set())
  for (const [number, session] of problem.sessions.entries()) {
    for (const block of session.blocks) {
      for (const option of block.options) {
        if (block.fixed && block.fixed.resource !== option.resource) continue
        const resource = resourceNumber.get(option.resource)
        invariant(resource !== undefined, `block ${block.id} names the unknown resource ${option.resource}`)
        optionResource.push(resource)
        optionPrice.push(option.price)
        optionOpen.push(...openStarts(problem.weeks, session.weeks, option))
        for (const [limit, amount] of limits.uses(resource, colleges.get(session.group), block.students)) {
          useLimit.push(limit)
          useAmount.push(amount)
          users[limit]?.add(sessionOf.length)
        }
        useFirst.push(useLimit.length)
      }
      sessionOf.push(number)
      optionFirst.push(optionResource.length)
    }
    sessionFirst.push(sessionOf.length)
  }
  return {
    blocks: sessionOf.length,
    limits: limits.list.length,
    sessionFirst: Int32Array.from(sessionFirst),
    sessionOf: Int32Array.from(sessionOf),
    optionFirst: Int32Array.from(optionFirst),
    optionResource: Int32Array.from(optionResource),
    optionPrice: Int32Array.from(optionPrice),
    optionOpen: Uint8Array.from(optionOpen),
    useFirst: Int32Array.from(useFirst),
    useLimit: Int32Array.from(useLimit),
    useAmount: Int32Array.from(useAmount),
    capacity: Int32Array.from(limits.list.flatMap(limit => limit.byWeek)),
    limitKind: limits.list.map(limit => limit.kind),
    limitResource: Int32Array.from(limits.list, limit => limit.resource),
    placesPerUnit: Int32Array.from(limits.list, limit =>
      limit.kind === 'shifts' ? (problem.resources[limit.resource]?.places ?? 1) : 1,
    ),
    evenLoad: Int32Array.from(limits.list, limit => limit.even),
    users: users.map(set => Int32Array.from(set)),
  }
}

/** For each week, 1 where an option stays open from it through a session's length. */
function openStarts(weeks: number, length: number, { closedWeeks = [] }: BlockOption): number[] {
  return Array.from({ length: weeks }, (_, start) =>
    closedWeeks.some(week => start < week && week <= start + length) ? 0 : 1,
  )
}

interface Limit {
  readonly kind: LimitKind
  readonly resource: number
  readonly byWeek: readonly number[]
  readonly even: number
}

/** All limits of the problem, and what a subgroup takes of them at a resource. */
function collectLimits({ resources, quotas }: YearProblem) {
  const list: Limit[] = []
  const shiftsOf = new Map<number, number>()
  for (const [number, resource] of resources.entries())
    list.push({ kind: 'places', resource: number, byWeek: resource.capacityByWeek, even: resource.evenLoad })
  for (const [number, resource] of resources.entries()) {
    if (!resource.shiftsByWeek) continue
    shiftsOf.set(number, list.length)
    list.push({ kind: 'shifts', resource: number, byWeek: resource.shiftsByWeek, even: NEVER })
  }
  const quotaOf = new Map<string, number>()
  for (const quota of quotas) {
    quotaOf.set(`${quota.resource}\n${quota.college}`, list.length)
    const resource = resources.findIndex(({ code }) => code === quota.resource)
    list.push({ kind: 'quota', resource, byWeek: quota.placesByWeek, even: NEVER })
  }
  const uses = (resource: number, college: string | undefined, students: number): [number, number][] => {
    const { code, places } = resources[resource] ?? { code: '', places: 0 }
    const shifts = shiftsOf.get(resource)
    const quota = quotaOf.get(`${code}\n${college}`)
    return [
      [resource, students],
      // Two subgroups of more than half the places never share a shift.
      ...(shifts !== undefined && students * 2 > places ? [[shifts, 1] as [number, number]] : []),
      ...(quota === undefined ? [] : [[quota, students] as [number, number]]),
    ]
  }
  return { list, uses }
}
