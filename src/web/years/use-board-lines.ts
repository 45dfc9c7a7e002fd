import { useMemo } from 'react'
import type { OnItsWay } from './board-context.ts'
import { type BoardFilters, collegeLines } from './group-lines.ts'
import { dayLines, type LoadKind, type LoadLine, loadLines } from './load-lines.ts'
import type { Board } from './years.api.ts'

interface Hands {
  readonly blocksShown: Board['blocks'] | readonly Board['blocks'][number][]
  readonly onItsWay: OnItsWay | undefined
}

/** The lines of a board: groups with their bars, strips of load, and which practices are worth a look. */
export function useBoardLines(board: Board, filters: BoardFilters, { blocksShown, onItsWay }: Hands) {
  const { problem, labels, groups, weeklyLoads, warnings } = board
  const { college, programme, employer } = filters
  // While somebody would make way, the bars stand where they would stand; a practice that only moves is drawn by its row.
  const way = onItsWay?.way
  const lines = useMemo(
    () => collegeLines(way ? { ...board, blocks: [...way.blocks] } : board, { college, programme, employer }),
    [board, way, college, programme, employer],
  )
  const loads = useMemo((): Record<LoadKind, readonly LoadLine[]> => {
    const given = { problem, labels }
    return {
      zone: loadLines(given, blocksShown, 'zone'),
      workshop: loadLines(given, blocksShown, 'workshop', college),
      employer: loadLines(given, blocksShown, 'employer', employer),
      days: dayLines({ problem, labels, groups, weeklyLoads }),
    }
  }, [problem, labels, groups, weeklyLoads, blocksShown, college, employer])
  const warned = useMemo(
    () => new Set(warnings.flatMap(({ block }) => (block ? [block.slice(0, block.lastIndexOf(':'))] : []))),
    [warnings],
  )
  return { lines, loads, warned }
}
