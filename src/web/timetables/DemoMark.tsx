import { useTranslation } from 'react-i18next'
import styles from './public.module.css'

/** Says in few words that the people on the page are invented. */
export function DemoMark() {
  const { t } = useTranslation()
  return (
    <p className={styles.demo} role="note">
      {t('demo.notice')}
    </p>
  )
}
