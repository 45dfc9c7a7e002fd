import type { Refusal } from '../values/refusal.ts'
import type { WorkplaceMinutes } from './workplace-minutes.ts'

/** A request for a zone that waits, with what its order is decided by. */
export interface Waiting {
  /** The name of the request, such as its number. */
  readonly request: string
  readonly organisation: string
  /** What is left of the organisation's share in this month; `null` where it has no quota. */
  readonly balance: WorkplaceMinutes | null
  /** What its quota gives it in this month. */
  readonly entitled: WorkplaceMinutes | null
  /** 1 before 9; `null` without a quota, which is behind all others. */
  readonly priority: number | null
  /** When it asked, as a moment that sorts. */
  readonly askedAt: string
}

/** A request in its place of the queue, and why it stands before the next one. */
export interface Queued extends Waiting {
  /** In the words of `ledger-sentences.ts`; `null` for the last. */
  readonly reason: Refusal | null
}

/**
 * Puts requests that wait for the same places in order: whoever has had the least of its share goes first, measured by the
 * share, so that a large quota does not outweigh a small one; then by priority, then by who asked first.
 */
export function orderWaiting(waiting: readonly Waiting[]): Queued[] {
  const ordered = waiting.toSorted(
    (one, other) =>
      owed(other) - owed(one) ||
      priorityOf(one) - priorityOf(other) ||
      (one.askedAt < other.askedAt ? -1 : one.askedAt > other.askedAt ? 1 : 0) ||
      (one.request < other.request ? -1 : 1),
  )
  return ordered.map((one, at) => {
    const next = ordered[at + 1]
    return { ...one, reason: next ? reasonBefore(one, next) : null }
  })
}

/** How much of a month's share is still owed, to the hundredth; nothing is owed to those without a quota. */
const owed = ({ balance, entitled }: Waiting): number =>
  balance === null || !entitled ? 0 : Math.round((balance / entitled) * 100)

const NO_QUOTA = 10
const priorityOf = ({ priority }: Waiting): number => priority ?? NO_QUOTA

function reasonBefore(one: Waiting, next: Waiting): Refusal {
  const between = {
    ...{ first: one.organisation, firstRequest: one.request },
    ...{ second: next.organisation, secondRequest: next.request },
  }
  if (owed(one) !== owed(next))
    return { code: 'bookings.owed-more', facts: { ...between, firstOwed: owed(one), secondOwed: owed(next) } }
  if (priorityOf(one) !== priorityOf(next))
    return {
      code: 'bookings.higher-priority',
      facts: { ...between, firstPriority: one.priority, secondPriority: next.priority },
    }
  return { code: 'bookings.asked-first', facts: between }
}
