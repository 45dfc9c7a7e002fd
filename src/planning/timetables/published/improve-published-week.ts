import type { MovedBlock, PairBlock } from '#domain/timetables/pair-block.ts'
import type { PublishedRow, PublishedWeek } from '#domain/timetables/published-week.ts'
import type { Timetable, TimetableScore } from '#domain/timetables/timetable.ts'
import { whyNotImprove } from '#domain/timetables/why-not-improve.ts'
import { refuseIf } from '#domain/values/refusal.ts'
import type { Budget } from '../../engine/search/budget.ts'
import { improveTimetable } from '../improve-timetable.ts'
import { validateTimetable } from '../validate/validate-timetable.ts'
import { rowsOf } from './pair-block.ts'
import { type PublishedProblem, type PublishedTerms, publishedAsTimetable } from './published-as-timetable.ts'

/** What an improvement of a published week is given. */
export interface ImprovementOrder extends PublishedTerms {
  readonly week: PublishedWeek
  readonly seed: number
  readonly budget: Budget
  /** Called now and then with the share of the budget used and the best so far. */
  readonly onProgress?: (used: number, best: { readonly hard: number; readonly soft: number }) => void
}

/** A published week after its improvement, with the verdicts of the validator on both. */
export interface ImprovedWeek {
  readonly week: PublishedWeek
  readonly moved: readonly MovedBlock[]
  /** What was said of each row that was moved: where it stood. */
  readonly was: ReadonlyMap<PublishedRow, PairBlock>
  readonly before: TimetableScore
  readonly after: TimetableScore
  readonly proposals: number
}

/**
 * Moves the lessons of a published week so that groups and teachers have fewer gaps, and no more lessons than that takes.
 * Where nothing better is found, the week stays as it is.
 *
 * @throws RefusedError when there is nothing to improve, or more days than are improved at once.
 */
export function improvePublishedWeek(order: ImprovementOrder): ImprovedWeek {
  refuseIf(whyNotImprove(order.week))
  const published = publishedAsTimetable(order.week, order)
  const { problem } = published
  const before = validateTimetable(problem, published.published)
  const solved = improveTimetable({ ...order, problem, from: published.published })
  const after = validateTimetable(problem, solved.timetable)
  return { ...placed(order.week, published, solved.timetable), before, after, proposals: solved.proposals }
}

function placed(week: PublishedWeek, { problem, blocks }: PublishedProblem, { placements }: Timetable) {
  const moved: MovedBlock[] = []
  const was = new Map<PublishedRow, PairBlock>()
  const rows = blocks.flatMap((from, at) => {
    const placement = placements[at]
    if (!placement) return rowsOf(from)
    const date = week.days[31 - Math.clz32(placement.time.days)]?.date ?? from.date
    const room = placement.room === null ? from.room : (problem.rooms[placement.room]?.id ?? from.room)
    const to: PairBlock = { ...from, date, pair: placement.time.start + 1, room }
    if (to.date === from.date && to.pair === from.pair && to.room === from.room) return rowsOf(from)
    moved.push({ from, to })
    const own = rowsOf(to)
    for (const row of own) was.set(row, from)
    return own
  })
  return { week: { ...week, rows }, moved, was }
}
