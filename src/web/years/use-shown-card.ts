import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Board } from './years.api.ts'

type Session = Board['problem']['sessions'][number]

/** A practice whose card is open, beside its bar. */
export interface ShownCard {
  readonly session: Session
  readonly anchor: HTMLElement
  /** It was asked for, and stays until it is closed. */
  readonly isPinned: boolean
}

/** How long the card waits before it comes, and before it goes; in milliseconds. */
const COMES_AFTER = 140
const GOES_AFTER = 220

/** The one card of a board: it comes a little after the pointer and goes a little after it, so that it can be reached. */
export function useShownCard() {
  const [shown, setShown] = useState<ShownCard>()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const later = useCallback((act: () => void, after: number) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(act, after)
  }, [])
  useEffect(() => () => clearTimeout(timer.current), [])
  const hands = useMemo(
    () => ({
      /** Shows a card for as long as the pointer or the focus stays. */
      glance: (session: Session, anchor: HTMLElement) =>
        later(
          () => setShown(now => (now?.isPinned ? now : { session, anchor, isPinned: false })),
          COMES_AFTER,
        ),
      /** Shows a card until it is closed. */
      pin(session: Session, anchor: HTMLElement) {
        clearTimeout(timer.current)
        setShown({ session, anchor, isPinned: true })
      },
      leave: () => later(() => setShown(now => (now?.isPinned ? now : undefined)), GOES_AFTER),
      keep: () => clearTimeout(timer.current),
      close() {
        clearTimeout(timer.current)
        setShown(undefined)
      },
    }),
    [later],
  )
  return { shown, ...hands }
}
