import { notifications } from '@mantine/notifications'
import { useEffect, useRef } from 'react'

/** An order to plan something, as far as its panel asks. */
interface Ordered {
  readonly id: string
  readonly state: string
  /** Why it came to nothing, as a sentence. */
  readonly problem: string | null
}

/** Whether planning goes on or waits for its turn. */
export const isUnderWay = (planning: Pick<Ordered, 'state'> | null): boolean =>
  planning?.state === 'waiting' || planning?.state === 'running'

/** Tells once how planning has ended, and has what came of it shown. */
export function usePlanningEnd<Planning extends Ordered>(
  planning: Planning | null,
  wasUnderWay: boolean,
  onEnd: () => void,
  say: (planning: Planning) => string,
): void {
  const told = useRef<string>(undefined)
  useEffect(() => {
    if (!planning || !wasUnderWay || isUnderWay(planning) || told.current === planning.id) return
    told.current = planning.id
    onEnd()
    const { problem } = planning
    notifications.show({ message: problem ?? say(planning), ...(problem ? { color: 'red' } : {}) })
  }, [planning, wasUnderWay, onEnd, say])
}
