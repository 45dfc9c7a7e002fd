import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { useEffect, useRef } from 'react'
import { weekUnder } from './use-week-light.ts'
import type { Board } from './years.api.ts'

type Session = Board['problem']['sessions'][number]

interface Given {
  readonly board: Board
  readonly onDragTo: (session: Session, week: number) => void
  readonly onDrop: () => void
}

/** Follows a bar that is dragged: over each week it asks what that week would mean. */
export function useDragOver(grid: { readonly current: HTMLElement | null }, given: Given): void {
  const latest = useRef(given)
  latest.current = given
  useEffect(
    () =>
      monitorForElements({
        canMonitor: ({ source }) => typeof source.data.session === 'string',
        onDrag({ source, location }) {
          const { board, onDragTo } = latest.current
          const { sessions, weeks } = board.problem
          const session = sessions.find(({ id }) => id === source.data.session)
          const week = grid.current && weekUnder(location.current.input.clientX, grid.current, weeks)
          if (!session || week === undefined || week === null) return
          onDragTo(session, Math.round(week - Number(source.data.grabbed) * session.weeks) + 1)
        },
        onDrop: () => latest.current.onDrop(),
      }),
    [grid],
  )
}
