import { useSyncExternalStore } from 'react'

/** Something that is so or not for the whole page, and is noted from outside of what is drawn. */
export function noted() {
  const listeners = new Set<() => void>()
  let isSo = false
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  return {
    mark(now: boolean): void {
      if (now === isSo) return
      isSo = now
      for (const listener of listeners) listener()
    },
    useIt: (): boolean => useSyncExternalStore(subscribe, () => isSo),
  }
}
