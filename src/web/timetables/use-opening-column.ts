import { useLayoutEffect, useRef } from 'react'

/** What scrolls over the columns of a week. */
export interface Frame {
  readonly current: HTMLElement | null
}

/** Where each column of a week begins, in pixels from the first. */
export const columnStarts = (frame: HTMLElement): number[] =>
  [...frame.querySelectorAll<HTMLElement>('[data-column]')].map(({ offsetLeft }) => offsetLeft)

/**
 * Brings a column into view once for what is shown, before it is painted; then the reader scrolls. The page stays where it
 * is.
 *
 * @param shown what is shown; with each other text the column is brought into view anew
 */
export function useOpeningColumn(frame: Frame, shown: string, column: number): void {
  const opened = useRef<string>(undefined)
  useLayoutEffect(() => {
    if (!frame.current || opened.current === shown) return
    opened.current = shown
    frame.current.scrollTo({ left: columnStarts(frame.current)[column] ?? 0, behavior: 'instant' })
  })
}
