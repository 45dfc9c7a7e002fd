import { createContext, useContext } from 'react'
import type { KeptView } from '#domain/access/keep-view.ts'

/** Where a person's views of lists are kept. */
export interface ViewKeeper {
  list(register: string, signal?: AbortSignal): Promise<readonly KeptView[]>
  keep(register: string, view: KeptView): Promise<void>
  forget(register: string, name: string): Promise<void>
}

const nowhere = () => Promise.reject(new Error('No keeper of views is given'))

/** Given by the application, which alone knows all rooms. */
export const ViewKeeperContext = createContext<ViewKeeper>({ list: nowhere, keep: nowhere, forget: nowhere })

/** Where the views are kept of the person who is signed in. */
export const useViewKeeper = (): ViewKeeper => useContext(ViewKeeperContext)

const placeOf = (register: string): string => `kuznitsa.views.${register}`

/** The views of a register that were kept on this device before they were kept with the person. */
function viewsOnDevice(register: string): readonly KeptView[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(placeOf(register)) ?? '[]')
    return Array.isArray(kept) ? (kept as KeptView[]) : []
  } catch {
    return []
  }
}

/**
 * The views that a person keeps of a register. Those that stand on this device go along with the person once; where a
 * name is taken, what the person keeps already stays.
 */
export async function viewsWithThoseOnDevice(
  keeper: ViewKeeper,
  register: string,
  signal?: AbortSignal,
): Promise<readonly KeptView[]> {
  const kept = await keeper.list(register, signal)
  const onDevice = viewsOnDevice(register)
  if (onDevice.length === 0) return kept
  const moved = onDevice.filter(view => !kept.some(({ name }) => name === view.name))
  for (const view of moved) await keeper.keep(register, view)
  localStorage.removeItem(placeOf(register))
  return moved.length === 0 ? kept : keeper.list(register, signal)
}
