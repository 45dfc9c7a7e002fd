import { useTranslation } from 'react-i18next'
import { allSentences } from '#domain/all-sentences.ts'
import { sayRefusal } from '#domain/values/sentences.ts'
import { useLanguage } from '../ui/language/language.ts'
import styles from './card.module.css'
import { priceShade } from './price-shade.ts'
import type { WeekPrice } from './week-prices.ts'
import { writeDelta } from './write-weeks.ts'
import type { Board } from './years.api.ts'

interface Props {
  readonly session: Board['problem']['sessions'][number]
  readonly prices: readonly WeekPrice[]
  /** The week in which the practice stands. */
  readonly at: number | undefined
  /** Takes a week; without it the strip only shows. */
  readonly onWeek?: (week: number) => void
}

/** What each week of the semester would cost a practice: a strip from green to red, hatched where a rule says no. */
export function PriceStrip({ session, prices, at, onWeek }: Props) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const open = prices.filter(({ week }) => week >= session.earliest && week <= session.latest)
  if (open.length === 0) return null
  const highest = Math.max(1, ...open.map(({ delta }) => delta ?? 0))
  return (
    <div>
      <div className={styles.strip}>
        {open.map(({ week, delta, refusal, isTaken }) => (
          <button
            key={week}
            type="button"
            tabIndex={-1}
            data-here={week === at || undefined}
            data-refused={delta === null || undefined}
            data-taken={isTaken || undefined}
            style={delta === null || week === at ? {} : { background: priceShade(delta, highest) }}
            title={t('years.block.priceTitle', {
              week,
              delta: refusal ? sayRefusal(refusal, language, allSentences) : writeDelta(delta ?? 0),
            })}
            disabled={onWeek === undefined}
            onClick={() => onWeek?.(week)}
          >
            <span>{week}</span>
            {delta === null ? '' : writeDelta(delta)}
          </button>
        ))}
      </div>
      <p className={styles.note}>{t('years.block.prices')}</p>
    </div>
  )
}
