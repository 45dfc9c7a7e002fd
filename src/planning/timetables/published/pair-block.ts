import type { PairBlock } from '#domain/timetables/pair-block.ts'
import { lessonsOf, type PublishedLesson, type PublishedRow } from '#domain/timetables/published-week.ts'

/** Which blocks stay where they are. */
export type IsKept = (block: PairBlock) => boolean

/** The blocks of a timetable, in the order of their days and pairs. */
export function blocksOf(rows: readonly PublishedRow[]): PairBlock[] {
  const lessons = lessonsOf(rows).toSorted((one, other) =>
    one.date < other.date ? -1 : one.date > other.date ? 1 : one.pair - other.pair,
  )
  const blocks: PairBlock[] = []
  /** By what is taught to whom on a day: the row of its last block. */
  const lastOf = new Map<string, number>()
  for (const lesson of lessons) {
    const word = wordOf(lesson)
    const row = lastOf.get(word)
    const last = row === undefined ? undefined : blocks[row]
    if (row !== undefined && last && last.pair + last.length === lesson.pair) {
      blocks[row] = { ...last, length: last.length + 1 }
    } else lastOf.set(word, blocks.push({ ...lesson, length: 1 }) - 1)
  }
  return blocks
}

const wordOf = ({ date, discipline, teachers, room, subgroup, groups }: PublishedLesson): string =>
  JSON.stringify([date, discipline, teachers, room, subgroup, groups.toSorted()])

/** The rows of a block: each of its pairs for each of its groups. */
export const rowsOf = ({ length, groups, ...lesson }: PairBlock): PublishedRow[] =>
  Array.from({ length }, (_, at) =>
    groups.map(group => ({ ...lesson, group, pair: lesson.pair + at })),
  ).flat()
