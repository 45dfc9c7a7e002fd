import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Board } from './years.api.ts'

type Session = Board['problem']['sessions'][number]

/** How long the card waits before it comes, and before it goes; in milliseconds. */
const COMES_AFTER = 140
const GOES_AFTER = 220

/** The practice that is glanced at: its card comes a little after the pointer and goes a little after it, so that it can be reached. */
export function useGlance() {
  const [glanced, setGlanced] = useState<Session>()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const later = useCallback((act: () => void, after: number) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(act, after)
  }, [])
  useEffect(() => () => clearTimeout(timer.current), [])
  const hands = useMemo(
    () => ({
      glance: (session: Session) => later(() => setGlanced(session), COMES_AFTER),
      leave: () => later(() => setGlanced(undefined), GOES_AFTER),
      stay: () => clearTimeout(timer.current),
      close() {
        clearTimeout(timer.current)
        setGlanced(undefined)
      },
    }),
    [later],
  )
  return { glanced, hands }
}
