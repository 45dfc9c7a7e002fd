import { MutationCache, QueryCache } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { isSignedOut } from './call.ts'

const listeners = new Set<() => void>()
let ended = false

/** Notes whether the session has ended in the middle of work, so that the page can ask to sign in and keep what was typed. */
export function markSessionEnded(now: boolean): void {
  ended = now
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether the session has ended in the middle of work. */
export const useSessionEnded = (): boolean => useSyncExternalStore(subscribe, () => ended)

const onError = (error: Error): void => {
  if (isSignedOut(error)) markSessionEnded(true)
}

/** Watches every answer for the end of the session. */
export const watchfulCaches = () => ({
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError }),
})
