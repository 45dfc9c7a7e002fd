/** What a search may spend: a share of its budget that grows from 0 to 1, at which it stops. */
export interface Budget {
  /** The share used after so many proposals; 1 or more means stop. */
  used(proposals: number): number
}

/** The seconds since some moment, always growing; given from outside because the engine has no clock. */
export type Clock = () => number

/** Says from outside that nobody waits for the answer any more. */
export interface CancelSignal {
  readonly cancelled: boolean
}

/** A number of proposals: the same plan on every machine. */
export const proposals = (limit: number): Budget => ({
  used: made => (limit <= 0 ? 1 : made / limit),
})

/** A span of time by the given clock, counted from now: fair where machines are shared. */
export function seconds(limit: number, clock: Clock): Budget {
  const begun = clock()
  return { used: () => (limit <= 0 ? 1 : (clock() - begun) / limit) }
}

/** The same budget, spent at once when the signal is given. */
export const untilCancelled = (budget: Budget, signal: CancelSignal): Budget => ({
  used: made => (signal.cancelled ? 1 : budget.used(made)),
})

/** The stretch of a budget between two shares of it, for a search that begins after so many proposals. */
export const stretch = (budget: Budget, from: number, to: number, begun: number): Budget => ({
  used: made => (budget.used(begun + made) - from) / (to - from),
})
