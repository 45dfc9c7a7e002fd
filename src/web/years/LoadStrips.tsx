import { Fragment, memo } from 'react'
import { useTranslation } from 'react-i18next'
import grid from './grid.module.css'
import { fullness, type LoadLine } from './load-lines.ts'
import styles from './strips.module.css'

interface Props {
  readonly title: string
  readonly lines: readonly LoadLine[]
  /** Asks who is there: in one week, or in the whole year. */
  readonly onAsk: (line: LoadLine, week?: number) => void
}

/** The load of zones, workshops or employers, week by week: the number in the cell, the colour behind it. */
export function LoadStrips({ title, lines, onAsk }: Props) {
  if (lines.length === 0) return null
  return (
    <section className={`${grid.part} ${styles.strips}`} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      {lines.map((line, at) => (
        <Fragment key={line.id}>
          {line.owner !== undefined && line.owner !== lines[at - 1]?.owner && (
            <p className={styles.owner}>{line.owner}</p>
          )}
          <Strip line={line} onAsk={onAsk} />
        </Fragment>
      ))}
    </section>
  )
}

/** One strip; drawn anew only when one of its numbers changes. */
const Strip = memo(
  function Strip({ line, onAsk }: { readonly line: LoadLine; readonly onAsk: Props['onAsk'] }) {
    const { t } = useTranslation('office')
    const { name, owner } = line
    const most = Math.max(0, ...line.capacityByWeek)
    const full = owner === undefined ? name : `${name}, ${owner}`
    return (
      <div className={grid.row}>
        <div className={grid.name}>
          <button
            type="button"
            title={`${full}, ${t('years.loads.capacity', { capacity: most })}`}
            onClick={() => onAsk(line)}
          >
            {name}
          </button>
          <span className={styles.most}>{most}</span>
        </div>
        <div className={grid.weeks}>
          {line.capacityByWeek.map((capacity, position) => {
            const load = line.loadByWeek[position] ?? 0
            if (load === 0 && capacity > 0) return null
            const week = position + 1
            const isClosed = capacity === 0 && load === 0
            return (
              <button
                key={week}
                type="button"
                tabIndex={-1}
                className={styles.load}
                style={{ gridColumn: week }}
                data-full={isClosed ? 'closed' : fullness(load, capacity)}
                title={
                  isClosed
                    ? t('years.loads.closed')
                    : t('years.loads.cell', { name: full, week, load, capacity })
                }
                onClick={() => onAsk(line, week)}
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
