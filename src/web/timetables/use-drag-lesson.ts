import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { useEffect, useRef } from 'react'
import { slotAt } from './carry-lesson.ts'
import type { Slot } from './timetable-context.ts'
import type { WeekLines } from './week-lines.ts'

interface Given {
  readonly lines: WeekLines
  readonly onDragTo: (lesson: string, slot: Slot) => void
  readonly onDrop: () => void
}

/** Follows a lesson that is dragged: over each slot it asks what that slot would mean. */
export function useDragLesson(week: { readonly current: HTMLElement | null }, given: Given): void {
  const latest = useRef(given)
  latest.current = given
  useEffect(
    () =>
      monitorForElements({
        canMonitor: ({ source }) => typeof source.data.lesson === 'string',
        onDrag({ source, location }) {
          const { lines, onDragTo } = latest.current
          const { clientX, clientY } = location.current.input
          const slot = week.current && slotUnder(week.current, lines, clientX, clientY)
          if (slot) onDragTo(String(source.data.lesson), slot)
        },
        onDrop: () => latest.current.onDrop(),
      }),
    [week],
  )
}

/** The slot under the pointer; nothing beside the week. */
function slotUnder(week: HTMLElement, { columns, rows }: WeekLines, x: number, y: number): Slot | undefined {
  const all = [...week.querySelectorAll<HTMLElement>('[data-column]')]
  const at = all.findIndex(column => {
    const { left, right } = column.getBoundingClientRect()
    return left <= x && x < right
  })
  const area = all[at]?.getBoundingClientRect()
  if (!area || y < area.top || y >= area.bottom) return undefined
  return slotAt(columns[at], rows[Math.floor(((y - area.top) / area.height) * rows.length)])
}
