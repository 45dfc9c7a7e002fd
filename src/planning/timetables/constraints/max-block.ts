import type { DayConstraint } from './day-constraint.ts'

/** Lessons that follow each other with pauses of at most so many slots last no longer than so many slots. */
export const maxBlock: DayConstraint = {
  kind: 'MaxBlock',
  sentence:
    'Lessons that follow each other with pauses of at most so many slots last no longer than so many slots.',
  justification: 'People need a longer pause after some hours in a row.',
  excess: ({ count, start, end }, [longest = 0, pause = 0]) => {
    let blocks = 0
    for (let at = 0; at < count; ) {
      const blockStart = start[at] as number
      const first = at
      let blockEnd = end[at] as number
      for (at++; at < count && (start[at] as number) <= blockEnd + pause; at++) {
        blockEnd = Math.max(blockEnd, end[at] as number)
      }
      // One long lesson cannot be cut, so it is no block.
      if (at - first > 1 && blockEnd - blockStart > longest) blocks++
    }
    return blocks
  },
}
