import { useSyncExternalStore } from 'react'

const narrow = () => window.matchMedia('(max-width: 40em)')

function subscribe(onChange: () => void): () => void {
  const screen = narrow()
  screen.addEventListener('change', onChange)
  return () => screen.removeEventListener('change', onChange)
}

/** Whether the page is as narrow as on a phone; the component is drawn anew when that changes. */
export const useIsNarrow = (): boolean => useSyncExternalStore(subscribe, () => narrow().matches)
