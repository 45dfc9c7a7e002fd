import { AFTER, BEFORE, type LimitKind, type YearIndex } from './year-index.ts'
import { NONE, type YearState } from './year-state.ts'

/** What stands against a session in a week: its own calendar, another session of its group, or a full limit. */
export type Obstacle =
  | { readonly kind: 'calendar' }
  | { readonly kind: 'option'; readonly resource: number }
  | { readonly kind: 'companion'; readonly session: number }
  | {
      readonly kind: LimitKind
      readonly limit: number
      readonly resource: number
      /** The first week, from 0, that is too full, and by how much. */
      readonly week: number
      readonly amount: number
    }

/** A session as it might stand: its start, and the options of its blocks in their order, `NONE` for no place. */
export interface Standing {
  readonly session: number
  readonly start: number
  readonly options: readonly number[]
}

/** All that stands against a session in one week, beside the plan without that session. */
export function obstaclesOf(index: YearIndex, state: YearState, standing: Standing): Obstacle[] {
  return [
    ...calendarObstacles(index, standing),
    ...companionObstacles(index, state, standing),
    ...limitObstacles(index, state, standing),
  ]
}

function calendarObstacles(index: YearIndex, { session, start, options }: Standing): Obstacle[] {
  const closed: Obstacle[] = index.mayStart[session * index.weeks + start] === 1 ? [] : [{ kind: 'calendar' }]
  const resources = options
    .filter(option => option !== NONE && index.optionOpen[option * index.weeks + start] !== 1)
    .map(option => index.optionResource[option] ?? NONE)
  return [...closed, ...[...new Set(resources)].map((resource): Obstacle => ({ kind: 'option', resource }))]
}

function companionObstacles(index: YearIndex, state: YearState, { session, start }: Standing): Obstacle[] {
  const end = start + (index.length[session] ?? 0)
  return [...(index.companions[session] ?? [])].flatMap((other, i): Obstacle[] => {
    const from = state.start[other] ?? NONE
    const to = from + (index.length[other] ?? 0)
    const relation = index.relations[session]?.[i]
    const clash =
      (end > from && to > start) || (relation === BEFORE && end > from) || (relation === AFTER && to > start)
    return from !== NONE && clash ? [{ kind: 'companion', session: other }] : []
  })
}

function limitObstacles(
  index: YearIndex,
  state: YearState,
  { session, start, options }: Standing,
): Obstacle[] {
  const length = index.length[session] ?? 0
  const added = new Map<number, number>()
  const add = (option: number, from: number, sign: number): void => {
    for (let use = index.useFirst[option] ?? 0; use < (index.useFirst[option + 1] ?? 0); use++)
      for (let week = from; week < from + length; week++) {
        const cell = (index.useLimit[use] ?? 0) * index.weeks + week
        added.set(cell, (added.get(cell) ?? 0) + sign * (index.useAmount[use] ?? 0))
      }
  }
  for (const [position, option] of options.entries()) {
    const now = state.choice[(index.sessionFirst[session] ?? 0) + position] ?? NONE
    if (now !== NONE) add(now, state.start[session] ?? 0, -1)
    if (option !== NONE) add(option, start, 1)
  }
  const found = new Map<number, Obstacle>()
  for (const [cell, change] of [...added].sort(([a], [b]) => a - b)) {
    const limit = Math.floor(cell / index.weeks)
    const amount = (state.load[cell] ?? 0) + change - (index.capacity[cell] ?? 0)
    if (change <= 0 || amount <= 0 || found.has(limit)) continue
    const kind = index.limitKind[limit] ?? 'places'
    const resource = index.limitResource[limit] ?? NONE
    found.set(limit, { kind, limit, resource, week: cell % index.weeks, amount })
  }
  return [...found.values()]
}
