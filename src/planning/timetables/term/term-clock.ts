import type { LessonTime, TermProblem, TermTask } from './term-problem.ts'

/** The shortest stretch of time that the search tells apart; bells ring at full five minutes. */
const MINUTES_A_SLOT = 5

/** The bells of a term in slots of the search: buildings with different bells are told apart by the minute. */
export interface TermClock {
  readonly slotsPerDay: number
  /** Slots that a way of so many minutes takes. */
  readonly slotsOf: (minutes: number) => number
  /** The first slot of a lesson and how many it takes; nothing where its building does not ring so many pairs. */
  readonly span: (
    task: Pick<TermTask, 'site' | 'pairs'>,
    time: Pick<LessonTime, 'pair'>,
  ) => { readonly start: number; readonly length: number } | undefined
  /** Slots from the beginning of a pair to that of the next, the usual of all bells. */
  readonly band: number
}

/** Sets the clock by the bells of all buildings. */
export function termClock({ sites }: Pick<TermProblem, 'sites'>): TermClock {
  const all = sites.flatMap(({ pairs }) => pairs)
  const opens = Math.min(...all.map(({ startsAt }) => startsAt))
  const slotsOf = (minutes: number) => Math.ceil(minutes / MINUTES_A_SLOT)
  const bells = new Map(sites.map(({ code, pairs }) => [code, pairs]))
  const steps = sites
    .flatMap(({ pairs }) => pairs.slice(1).map((next, at) => next.startsAt - (pairs[at]?.startsAt ?? 0)))
    .sort((one, other) => one - other)
  return {
    slotsPerDay: slotsOf(Math.max(...all.map(({ endsAt }) => endsAt)) - opens) + 1,
    slotsOf,
    span({ site, pairs }, { pair }) {
      const rung = bells.get(site) ?? []
      const first = rung.find(one => one.pair === pair)
      const last = rung.find(one => one.pair === pair + pairs - 1)
      if (!first || !last) return undefined
      const start = Math.floor((first.startsAt - opens) / MINUTES_A_SLOT)
      return { start, length: slotsOf(last.endsAt - opens) - start }
    },
    band: slotsOf(steps[steps.length >> 1] ?? 90),
  }
}
