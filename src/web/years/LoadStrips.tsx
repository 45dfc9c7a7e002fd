import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './board.module.css'
import { fullness, type LoadLine } from './board-model.ts'

/** Who is asked about: all of a strip, or one week of it. */
export interface WhoQuestion {
  readonly line: LoadLine
  readonly week: number | null
}

interface Props {
  readonly title: string
  readonly lines: readonly LoadLine[]
  readonly onAsk: (question: WhoQuestion) => void
}

/** The load of zones, workshops or employers, week by week: the number in the cell, the colour behind it. */
export function LoadStrips({ title, lines, onAsk }: Props) {
  if (lines.length === 0) return null
  return (
    <section className={styles.strips} aria-label={title}>
      <h2 className={styles.stripTitle}>{title}</h2>
      {lines.map(line => (
        <Strip key={line.code} line={line} onAsk={onAsk} />
      ))}
    </section>
  )
}

/** One strip; drawn anew only when one of its numbers changes. */
const Strip = memo(
  function Strip({ line, onAsk }: { readonly line: LoadLine; readonly onAsk: Props['onAsk'] }) {
    const { t } = useTranslation('office')
    const most = Math.max(0, ...line.capacityByWeek)
    return (
      <div className={styles.row}>
        <div className={styles.name}>
          <button
            type="button"
            title={`${line.name}, ${t('years.loads.capacity', { capacity: most })}`}
            onClick={() => onAsk({ line, week: null })}
          >
            {line.name}
          </button>
        </div>
        <div className={styles.weeks}>
          {line.capacityByWeek.map((capacity, position) => {
            const load = line.loadByWeek[position] ?? 0
            if (load === 0 && capacity > 0) return null
            const week = position + 1
            const label =
              capacity === 0 && load === 0
                ? t('years.loads.closed')
                : t('years.loads.cell', { name: line.name, week, load, capacity })
            return (
              <button
                key={week}
                type="button"
                tabIndex={-1}
                className={styles.load}
                style={{ gridColumn: week }}
                data-full={capacity === 0 && load === 0 ? 'closed' : fullness(load, capacity)}
                title={label}
                onClick={() => onAsk({ line, week })}
              >
                {load > 0 ? load : ''}
              </button>
            )
          })}
        </div>
      </div>
    )
  },
  (one, other) =>
    one.onAsk === other.onAsk &&
    one.line.name === other.line.name &&
    one.line.loadByWeek.every((load, week) => load === other.line.loadByWeek[week]) &&
    one.line.capacityByWeek.every((capacity, week) => capacity === other.line.capacityByWeek[week]),
)
