import { useTranslation } from 'react-i18next'
import type { TermLimits } from '#planning/timetables/term/term-problem.ts'
import type { PriceReasons } from '#planning/timetables/term/why-price.ts'
import { writeDelta } from '../years/write-weeks.ts'
import styles from './card.module.css'

interface Props {
  readonly reasons: PriceReasons
  readonly limits: TermLimits
}

const NAMES = ['groupGaps', 'teacherGaps', 'longDays', 'otherSite', 'sameDay', 'otherShift'] as const

/** What people would notice of a move. */
export function WhyThisPrice({ reasons, limits }: Props) {
  const { t } = useTranslation('office')
  const noticed = NAMES.filter(name => reasons[name] !== 0)
  if (noticed.length === 0) return null
  return (
    <ul className={styles.reasons}>
      {noticed.map(name => (
        <li key={name}>
          {t(`timetables.reasons.${name}`, { change: writeDelta(reasons[name]), hours: limits.day.hours })}
        </li>
      ))}
    </ul>
  )
}
