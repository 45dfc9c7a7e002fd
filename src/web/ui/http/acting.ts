import { useSyncExternalStore } from 'react'
import type { LocalDate } from '#domain/values/local-date.ts'

/** In which role and on which date this tab acts; each tab may act in another. */
export interface Acting {
  /** The role assignment chosen in the header; `null` for the person's first. */
  readonly assignment: string | null
  /** The trade's date when it was moved (demo mode only); `null` for the server's. */
  readonly date: LocalDate | null
}

const KEPT_AS = 'kuznitsa.acting'

const listeners = new Set<() => void>()

let acting: Acting = readKept()

function readKept(): Acting {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEPT_AS) ?? '{}')
    return { assignment: null, date: null, ...(kept as Partial<Acting>) }
  } catch {
    return { assignment: null, date: null }
  }
}

/** How this tab acts now. */
export const actingNow = (): Acting => acting

/** Changes the role or the date in which this tab acts. */
export function actAs(change: Partial<Acting>): void {
  acting = { ...acting, ...change }
  sessionStorage.setItem(KEPT_AS, JSON.stringify(acting))
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** How this tab acts now; the component is drawn anew when it changes. */
export const useActing = (): Acting => useSyncExternalStore(subscribe, actingNow)
