import type { MovedBlock, PairBlock } from './pair-block.ts'
import type { PublishedRow, PublishedWeek } from './published-week.ts'

/** What an improvement of a kept week was asked for. */
export interface ImprovementTerms {
  readonly seed: number
  /** How long it may take; `null` where proposals are counted. */
  readonly seconds: number | null
  /** Whether remote lessons stay where they are. */
  readonly keepsRemote: boolean
  /** How long the way home takes. */
  readonly minutesHome: number
}

/** How many lessons, pair by pair, an improvement has moved: in all, to another day, to another room. */
export interface MovedCounts {
  readonly lessons: number
  readonly otherDay: number
  readonly otherRoom: number
}

/** Counts what was moved. */
export function countMoved(moved: readonly MovedBlock[]): MovedCounts {
  const pairs = (holds: (one: MovedBlock) => boolean) =>
    moved.filter(holds).reduce((sum, { from }) => sum + from.length, 0)
  return {
    lessons: pairs(() => true),
    otherDay: pairs(({ from, to }) => from.date !== to.date),
    otherRoom: pairs(({ from, to }) => from.room !== to.room),
  }
}

/** For each row of a week that was moved there: where its lesson stood. */
export function movedRows(
  { rows }: Pick<PublishedWeek, 'rows'>,
  moved: readonly MovedBlock[],
): Map<PublishedRow, PairBlock> {
  const cameFrom = new Map<string, PairBlock>()
  for (const { from, to } of moved) {
    for (let at = 0; at < to.length; at++) {
      for (const group of to.groups) cameFrom.set(wordOf({ ...to, group, pair: to.pair + at }), from)
    }
  }
  return new Map(
    rows.flatMap(row => {
      const from = cameFrom.get(wordOf(row))
      return from ? [[row, from] as const] : []
    }),
  )
}

const wordOf = ({ date, pair, group, subgroup, discipline, teachers, room }: PublishedRow): string =>
  JSON.stringify([date, pair, group, subgroup, discipline, teachers, room])
