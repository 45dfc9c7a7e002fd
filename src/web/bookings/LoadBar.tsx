import { useTranslation } from 'react-i18next'
import { writeNumber } from '../ui/format/numbers.ts'
import { useLanguage } from '../ui/language/language.ts'
import type { Load } from './zone-hours.api.ts'
import styles from './zone-hours.module.css'

/** What is available as a bar: what is planned of it, what was held within, and what stands still at its end. */
export function LoadBar({ load }: { readonly load: Load }) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const whole = Math.max(load.available, load.planned + load.downtime, 1)
  const width = (hours: number) => `${(hours / whole) * 100}%`
  const hours = (value: number) => writeNumber(value, language, 0)
  return (
    <div
      className={styles.bar}
      role="img"
      aria-label={t('zoneHours.barSays', {
        ...{ available: hours(load.available), planned: hours(load.planned) },
        ...{ held: hours(load.byNow.held), downtime: hours(load.downtime) },
      })}
    >
      <span className={styles.planned} style={{ inlineSize: width(load.planned) }} />
      <span className={styles.held} style={{ inlineSize: width(load.byNow.held) }} />
      <span className={styles.down} style={{ inlineSize: width(load.downtime) }} />
    </div>
  )
}

/** What the parts of a bar mean. */
export function BarLegend() {
  const { t } = useTranslation('office')
  return (
    <ul className={styles.legend} aria-hidden>
      {(['planned', 'held', 'down'] as const).map(part => (
        <li key={part}>
          <span className={styles[part]} />
          {t(`zoneHours.legend.${part}`)}
        </li>
      ))}
    </ul>
  )
}
