import type { AnchorHTMLAttributes, MouseEvent, ReactNode } from 'react'
import { useGo } from './use-go.ts'

interface Props extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  readonly href: string
  readonly children: ReactNode
}

const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey

/** A link to a page of the application: an ordinary link that does not load the application anew. */
export function PageLink({ href, onClick, children, ...rest }: Props) {
  const go = useGo()
  return (
    <a
      {...rest}
      href={href}
      onClick={event => {
        onClick?.(event)
        if (event.defaultPrevented || !isPlainClick(event)) return
        event.preventDefault()
        go(href)
      }}
    >
      {children}
    </a>
  )
}
