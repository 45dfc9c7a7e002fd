import { Button, Tooltip } from '@mantine/core'
import type { ReactNode } from 'react'

interface Props {
  /** Why the act is refused, as a sentence; nothing when it is open. */
  readonly refusal: string | undefined
  readonly onAct: () => void
  /** What the act does, where its name alone does not tell. */
  readonly help?: string
  readonly busy?: boolean
  readonly variant?: 'filled' | 'default'
  readonly children: ReactNode
}

/** A button that stays in its place when its act is refused, can still be reached, and says why. */
export function ActButton({ refusal, onAct, help, busy = false, variant = 'default', children }: Props) {
  if (refusal !== undefined)
    return (
      <Tooltip label={refusal} events={{ hover: true, focus: true, touch: true }}>
        <Button variant={variant} data-disabled aria-disabled aria-description={refusal}>
          {children}
        </Button>
      </Tooltip>
    )
  return (
    <Tooltip label={help} disabled={help === undefined}>
      <Button variant={variant} loading={busy} onClick={onAct}>
        {children}
      </Button>
    </Tooltip>
  )
}
