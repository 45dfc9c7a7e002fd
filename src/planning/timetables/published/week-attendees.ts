import { groupParts } from '#domain/timetables/group-parts.ts'
import type { PairBlock } from '#domain/timetables/pair-block.ts'

/** The rows of the blocks in which each of the names stands. */
export function rowsByName(
  blocks: readonly PairBlock[],
  namesIn: (block: PairBlock) => readonly string[],
): Map<string, number[]> {
  const rows = new Map<string, number[]>()
  blocks.forEach((block, row) => {
    for (const name of namesIn(block)) {
      const own = rows.get(name)
      if (own) own.push(row)
      else rows.set(name, [row])
    }
  })
  return rows
}

/** The rows of the blocks that the same people attend: the students of each part of a group, and each teacher. */
export function weekAttendees(blocks: readonly PairBlock[]): number[][] {
  const held = blocks.map(({ subgroup }, row) => ({ row, subgroup }))
  const groups = [...rowsByName(blocks, block => block.groups).values()]
  const students = groups.flatMap(rows => groupParts(rows.flatMap(row => held[row] ?? [])))
  const teachers = rowsByName(blocks, block => block.teachers)
  return [...students.map(part => part.map(({ row }) => row)), ...teachers.values()]
}
