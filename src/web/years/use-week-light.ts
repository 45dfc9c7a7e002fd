import { type MouseEvent, useRef } from 'react'

/** The week under the pointer, from 0 and with its fraction; nothing beside the weeks. */
export function weekUnder(clientX: number, grid: HTMLElement, weeks: number): number | undefined {
  const area = grid.querySelector('[data-weeks]')?.getBoundingClientRect()
  if (!area || clientX < area.left || clientX >= area.right) return undefined
  return ((clientX - area.left) / area.width) * weeks
}

/** Lights up the week under the pointer, so that a busy week is seen as one line through groups and loads. */
export function useWeekLight(grid: { readonly current: HTMLElement | null }, weeks: number) {
  const column = useRef<HTMLDivElement>(null)
  const hide = () => column.current?.style.setProperty('display', 'none')
  return {
    column,
    hide,
    light(event: MouseEvent) {
      const light = column.current
      const area = grid.current?.querySelector('[data-weeks]')?.getBoundingClientRect()
      const week = grid.current ? weekUnder(event.clientX, grid.current, weeks) : undefined
      if (!grid.current || !light || !area || week === undefined) return hide()
      const width = area.width / weeks
      const left = area.left - grid.current.getBoundingClientRect().left + grid.current.scrollLeft
      light.style.display = 'block'
      light.style.width = `${width}px`
      light.style.left = `${left + Math.floor(week) * width}px`
    },
  }
}
