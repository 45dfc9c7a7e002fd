import { useRouter } from '@tanstack/react-router'
import { useCallback } from 'react'

/** How an address is gone to. */
export interface Going {
  /** Takes the place of the address before it, so that Back does not return to each keystroke of a filter. */
  readonly replace?: boolean
}

/** Goes to an address of the application without leaving the page. */
export function useGo(): (href: string, going?: Going) => void {
  const { history } = useRouter()
  return useCallback(
    (href, going) => {
      if (going?.replace) history.replace(href)
      else history.push(href)
    },
    [history],
  )
}
