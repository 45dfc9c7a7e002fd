import { memo } from 'react'
import styles from './bar.module.css'
import { priceShade } from './price-shade.ts'
import type { WeekPrice } from './week-prices.ts'
import { writeDelta } from './write-weeks.ts'

interface Props {
  readonly prices: readonly WeekPrice[]
  /** The week under the practice. */
  readonly at: number
}

/** The price of each week under a practice that moves: from green to red, and hatched where a rule says no. */
export const PriceCells = memo(function PriceCells({ prices, at }: Props) {
  const highest = Math.max(1, ...prices.map(({ delta }) => delta ?? 0))
  return prices.map(({ week, delta, isTaken }) => (
    <span
      key={week}
      className={styles.price}
      style={{ gridColumn: week, ...(delta === null ? {} : { background: priceShade(delta, highest) }) }}
      data-refused={delta === null || undefined}
      data-taken={isTaken || undefined}
      data-here={week === at || undefined}
      aria-hidden="true"
    >
      {delta === null ? '' : writeDelta(delta)}
    </span>
  ))
})
