import { type TouchEvent, useEffect, useRef } from 'react'

/** How far a finger has to go for a swipe, and how much further sideways than up or down; pixels and times. */
const SWIPE = { least: 60, sideways: 2 }

/** Whether a key goes to a field or a list that has a use for it. */
const isTyped = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, select, textarea, [role="listbox"]') !== null

/**
 * Turns pages by swipe and by the arrow keys.
 *
 * @param onTurn - told 1 for the next page and -1 for the one before
 */
export function useTurning(onTurn: (way: 1 | -1) => void) {
  const began = useRef<{ x: number; y: number } | undefined>(undefined)
  const latest = useRef(onTurn)
  latest.current = onTurn
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || isTyped(event.target)) return
      if (event.key === 'ArrowRight') latest.current(1)
      if (event.key === 'ArrowLeft') latest.current(-1)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return {
    onTouchStart: ({ touches }: TouchEvent) => {
      const finger = touches[0]
      began.current = touches.length === 1 && finger ? { x: finger.clientX, y: finger.clientY } : undefined
    },
    onTouchEnd: ({ changedTouches }: TouchEvent) => {
      const finger = changedTouches[0]
      if (!began.current || !finger) return
      const across = finger.clientX - began.current.x
      const down = finger.clientY - began.current.y
      if (Math.abs(across) < SWIPE.least || Math.abs(across) < SWIPE.sideways * Math.abs(down)) return
      onTurn(across < 0 ? 1 : -1)
    },
  }
}
