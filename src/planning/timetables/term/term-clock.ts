import type { LessonTime, TermProblem } from './term-problem.ts'

/** The shortest stretch of time that the search tells apart; bells ring at full five minutes. */
const MINUTES_A_SLOT = 5

/** The bells of a term in slots of the search: buildings with different bells are told apart by the minute. */
export interface TermClock {
  readonly slotsPerDay: number
  /** Slots that a way of so many minutes takes. */
  readonly slotsOf: (minutes: number) => number
  /** The first slot of a time and how many it takes. */
  readonly span: (time: Pick<LessonTime, 'startsAt' | 'endsAt'>) => {
    readonly start: number
    readonly length: number
  }
  /** Slots from the beginning of a pair to that of the next, the usual of all bells. */
  readonly band: number
}

/** Sets the clock by the bells of all buildings. */
export function termClock({ sites, tasks }: Pick<TermProblem, 'sites' | 'tasks'>): TermClock {
  const all = [...sites.flatMap(({ pairs }) => pairs), ...tasks.flatMap(({ times }) => times)]
  const opens = Math.min(...all.map(({ startsAt }) => startsAt))
  const slotsOf = (minutes: number) => Math.ceil(minutes / MINUTES_A_SLOT)
  const steps = sites
    .flatMap(({ pairs }) => pairs.slice(1).map((next, at) => next.startsAt - (pairs[at]?.startsAt ?? 0)))
    .sort((one, other) => one - other)
  return {
    slotsPerDay: slotsOf(Math.max(...all.map(({ endsAt }) => endsAt)) - opens) + 1,
    slotsOf,
    span({ startsAt, endsAt }) {
      const start = Math.floor((startsAt - opens) / MINUTES_A_SLOT)
      return { start, length: slotsOf(endsAt - opens) - start }
    },
    band: slotsOf(steps[steps.length >> 1] ?? 90),
  }
}
