import { useTranslation } from 'react-i18next'
import styles from './DemoNotice.module.css'

/** Says that the people and employers on the page are invented. */
export function DemoNotice() {
  const { t } = useTranslation()
  return (
    <p className={styles.notice} role="note">
      {t('demo.notice')}
    </p>
  )
}
