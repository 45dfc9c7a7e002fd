import { useTranslation } from 'react-i18next'
import { writeDateShort, writeDay } from '../ui/format/dates.ts'
import { writeNumber } from '../ui/format/numbers.ts'
import { useLanguage } from '../ui/language/language.ts'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import type { Ledger } from './zone-hours.api.ts'
import styles from './zone-hours.module.css'
import { useZoneHoursAddress } from './zone-hours-address.ts'

/** The weeks of a period side by side: available, planned, held and down; each leads to its week. */
export function WeekChart({ ledger: { weeks } }: { readonly ledger: Ledger }) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const { hrefOf } = useZoneHoursAddress()
  const most = Math.max(1, ...weeks.map(week => Math.max(week.available, week.planned)))
  if (weeks.length < 2) return null
  const busiest = weeks.reduce((best, week) => (week.planned > best.planned ? week : best))
  const hours = (value: number) => writeNumber(value, language, 0)
  const height = (value: number) => ({ blockSize: `${(value / most) * 100}%` })
  return (
    <section className={styles.section}>
      <h2>
        {busiest.planned === 0
          ? t('zoneHours.weeks.empty')
          : t('zoneHours.weeks.title', {
              date: writeDay(busiest.from, language),
              hours: hours(busiest.planned),
            })}
      </h2>
      <ol className={styles.weeks}>
        {weeks.map(week => {
          const says = t('zoneHours.weeks.says', {
            ...{ from: writeDateShort(week.from), to: writeDateShort(week.to) },
            ...{ available: hours(week.available), planned: hours(week.planned) },
            ...{ held: hours(week.held), downtime: hours(week.downtime) },
          })
          return (
            <li key={week.from}>
              <PageLink
                href={hrefOf({ period: 'week', at: week.from as never })}
                title={says}
                aria-label={says}
              >
                <span className={styles.column} style={height(week.available)} />
                <span className={styles.planned} style={height(week.planned)} />
                <span className={styles.held} style={height(week.held)} />
                <span className={styles.down} style={height(week.downtime)} />
              </PageLink>
              <span className={styles.tick}>{`${week.from.slice(8)}.${week.from.slice(5, 7)}`}</span>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
