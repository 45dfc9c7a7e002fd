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
  /** The longest break between two pairs that follow each other; a longer one is a gap. */
  readonly longestBreak: number
  /** Slots of one pair, the longest. */
  readonly pair: number
}

/** Sets the clock by the bells of all buildings. */
export function termClock({ sites }: Pick<TermProblem, 'sites'>): TermClock {
  const all = sites.flatMap(({ pairs }) => pairs)
  const opens = Math.min(...all.map(({ startsAt }) => startsAt))
  const slotsOf = (minutes: number) => Math.ceil(minutes / MINUTES_A_SLOT)
  const bells = new Map(sites.map(({ code, pairs }) => [code, pairs]))
  const breaks = sites.flatMap(({ pairs }) =>
    pairs.slice(1).map((next, at) => next.startsAt - (pairs[at]?.endsAt ?? next.startsAt)),
  )
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
    longestBreak: slotsOf(Math.max(0, ...breaks)),
    pair: slotsOf(Math.max(0, ...all.map(({ startsAt, endsAt }) => endsAt - startsAt))),
  }
}
