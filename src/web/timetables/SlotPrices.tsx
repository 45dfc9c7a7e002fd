import { type CSSProperties, memo } from 'react'
import type { LessonConsequence } from '#planning/timetables/term/lesson-consequences.ts'
import { priceShade } from '../years/price-shade.ts'
import { writeDelta } from '../years/write-weeks.ts'
import { priceAt, slotAt } from './carry-lesson.ts'
import type { Slot } from './timetable-context.ts'
import styles from './week.module.css'
import type { WeekColumn, WeekRow } from './week-lines.ts'

interface Props {
  readonly column: WeekColumn
  readonly rows: readonly WeekRow[]
  readonly prices: readonly LessonConsequence[]
  readonly onSlot: (slot: Slot) => void
}

/** What each slot of a column would cost the lesson on its way: from green to red, hatched where a rule says no. */
export const SlotPrices = memo(function SlotPrices({ column, rows, prices, onSlot }: Props) {
  const highest = Math.max(1, ...prices.map(({ delta }) => delta ?? 0))
  return rows.map((row, at) => {
    const slot = slotAt(column, row)
    if (!slot) return null
    const delta = priceAt(prices, slot)?.delta ?? null
    return (
      <button
        key={`${slot.weekday} ${slot.pair}`}
        type="button"
        tabIndex={-1}
        aria-hidden="true"
        className={styles.price}
        style={
          {
            '--at': at,
            ...(delta === null ? {} : { background: priceShade(delta, highest) }),
          } as CSSProperties
        }
        data-slot={`${slot.weekday} ${slot.pair}`}
        data-refused={delta === null || undefined}
        onClick={() => onSlot(slot)}
      >
        {delta === null ? '' : writeDelta(delta)}
      </button>
    )
  })
})
