import type { YearChange } from '../year-change.ts'
import type { YearIndex } from '../year-index.ts'
import { NONE } from '../year-state.ts'
import type { Move } from './move.ts'
import { anyOption, anyStart, startNear } from './pick.ts'

/** The most sessions that one push may move. */
const CHAIN = 6

/**
 * Puts a session into a full resource: those that stand in its way there move along, earlier or later, each pushing
 * the next, as on a single machine.
 */
export const pushAlong: Move = {
  name: 'push-along',
  share: 2,
  propose(change, dice) {
    const { index, state } = change
    const session = dice.below(index.sessions)
    const from = state.start[session] ?? NONE
    const to =
      from === NONE || dice.below(2) === 0
        ? anyStart(index, session, dice)
        : startNear(index, session, from, 3, dice)
    if (to === NONE || to === from) return
    change.moveSession(session, to)
    let option = NONE
    for (
      let block = index.sessionFirst[session] ?? 0;
      block < (index.sessionFirst[session + 1] ?? 0);
      block++
    ) {
      if (change.choice[block] === NONE) change.chooseOption(block, anyOption(index, block, dice))
      if (option === NONE) option = change.choice[block] ?? NONE
    }
    if (option === NONE) change.dropSession(session)
    else push(change, session, index.optionResource[option] ?? 0, dice.below(2) === 0 ? 1 : -1)
  },
}

/** Lets the sessions that overlap a session at a resource give way in one direction, one pushing the other. */
function push(change: YearChange, pusher: number, resource: number, direction: 1 | -1): void {
  const { index } = change
  let front = pusher
  for (let links = 0; links < CHAIN; links++) {
    const next = overlapping(change, front, pusher, resource)
    if (next === NONE) return
    const start = change.start[front] ?? 0
    const to = direction === 1 ? start + (index.length[front] ?? 0) : start - (index.length[next] ?? 0)
    if (to < 0 || to >= index.weeks || index.mayStart[next * index.weeks + to] !== 1) {
      change.dropSession(next)
      return
    }
    change.moveSession(next, to)
    front = next
  }
}

/** A session that shares weeks with the one in front at the resource, too many for it. */
function overlapping(change: YearChange, front: number, pusher: number, resource: number): number {
  const { index } = change
  const start = change.start[front] ?? 0
  const end = start + (index.length[front] ?? 0)
  for (const block of index.users[resource] ?? []) {
    const option = change.choice[block] ?? NONE
    if (option === NONE || index.optionResource[option] !== resource) continue
    const session = index.sessionOf[block] ?? 0
    if (session === front || session === pusher) continue
    const other = change.start[session] ?? 0
    if (
      other < end &&
      start < other + (index.length[session] ?? 0) &&
      crowded(index, change, front, session, resource)
    )
      return session
  }
  return NONE
}

/** Whether two sessions alone take more than the resource holds in the first week that they share. */
function crowded(index: YearIndex, change: YearChange, one: number, two: number, resource: number): boolean {
  const week = Math.max(change.start[one] ?? 0, change.start[two] ?? 0)
  return (
    students(change, one, resource) + students(change, two, resource) >
    (index.capacity[resource * index.weeks + week] ?? 0)
  )
}

function students({ index, choice }: YearChange, session: number, resource: number): number {
  let sum = 0
  for (
    let block = index.sessionFirst[session] ?? 0;
    block < (index.sessionFirst[session + 1] ?? 0);
    block++
  ) {
    const option = choice[block] ?? NONE
    if (option !== NONE && index.optionResource[option] === resource)
      sum += index.useAmount[index.useFirst[option] ?? 0] ?? 0
  }
  return sum
}
