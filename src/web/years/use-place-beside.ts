import { type CSSProperties, useEffect, useLayoutEffect, useState } from 'react'
import { barOnPage } from './bar-on-page.ts'

/** Pixels between a bar and its card, and between the card and the edge of the window. */
const GAP = 8

/** Where a card stands beside the bar of a practice: below it, or above where there is no room; never out of the window. */
export function usePlaceBeside(
  session: string,
  card: { readonly current: HTMLElement | null },
  { isOpen, week }: { readonly isOpen: boolean; readonly week: number | undefined },
): CSSProperties {
  const [place, setPlace] = useState<CSSProperties>({ visibility: 'hidden' })
  useLayoutEffect(() => {
    if (isOpen) barOnPage(session)?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [session, isOpen])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a bar that has moved stands elsewhere
  useLayoutEffect(() => {
    if (card.current) setPlace(besideOf(barOnPage(session), card.current))
  }, [session, card, week])
  useEffect(() => {
    const element = card.current
    if (!element) return undefined
    const stand = () => setPlace(besideOf(barOnPage(session), element))
    const watch = new ResizeObserver(stand)
    watch.observe(element)
    window.addEventListener('resize', stand)
    return () => {
      watch.disconnect()
      window.removeEventListener('resize', stand)
    }
  }, [session, card])
  return place
}

function besideOf(bar: HTMLElement | null, card: HTMLElement): CSSProperties {
  const { width, height } = card.getBoundingClientRect()
  const edge = bar?.getBoundingClientRect()
  const { innerHeight, innerWidth } = window
  if (!edge) return styleAt((innerHeight - height) / 2, (innerWidth - width) / 2)
  const below = edge.bottom + GAP
  const above = edge.top - GAP - height
  const left = Math.min(Math.max(edge.left, GAP), innerWidth - width - GAP)
  if (below + height + GAP <= innerHeight) return styleAt(below, left)
  if (above >= GAP) return styleAt(above, left)
  // Neither fits: beside the bar, where there is more room.
  const right = edge.right + GAP + width <= innerWidth ? edge.right + GAP : edge.left - GAP - width
  return styleAt(Math.max(innerHeight - height - GAP, GAP), Math.max(right, GAP))
}

const styleAt = (top: number, left: number): CSSProperties =>
  ({ '--top': `${Math.round(top)}px`, '--left': `${Math.round(left)}px` }) as CSSProperties
