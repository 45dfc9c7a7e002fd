import { Button, Tooltip } from '@mantine/core'
import type { ReactNode } from 'react'

interface Props {
  /** Why the act is refused, as a sentence; nothing when it is open. */
  readonly refusal: string | undefined
  readonly onAct: () => void
  readonly variant?: 'filled' | 'default'
  readonly children: ReactNode
}

/** A button that stays in its place when its act is refused, can still be reached, and says why. */
export function ActButton({ refusal, onAct, variant = 'default', children }: Props) {
  if (refusal === undefined)
    return (
      <Button variant={variant} onClick={onAct}>
        {children}
      </Button>
    )
  return (
    <Tooltip label={refusal} events={{ hover: true, focus: true, touch: true }}>
      <Button variant={variant} data-disabled aria-disabled aria-description={refusal}>
        {children}
      </Button>
    </Tooltip>
  )
}
