import { useTranslation } from 'react-i18next'
import { ACTIVITY_LETTERS, ACTIVITY_WORDS, type Activity } from '#domain/programmes/activity.ts'
import { useLanguage } from '../ui/language/language.ts'
import styles from './legend.module.css'

const SHOWN: readonly Activity[] = ['training', 'production', 'exams', 'final', 'holidays']

/** What the letters, colours and signs of the board mean. */
export function BoardLegend() {
  const { t } = useTranslation('office')
  const language = useLanguage()
  return (
    <ul className={styles.legend}>
      {SHOWN.map(activity => (
        <li key={activity}>
          <b data-activity={activity}>{ACTIVITY_LETTERS[activity]}</b> {ACTIVITY_WORDS[activity][language]}
        </li>
      ))}
      <li>{t('years.legend')}</li>
      <li>
        <b data-activity="loads">12</b> {t('years.legendLoads')}
      </li>
    </ul>
  )
}
