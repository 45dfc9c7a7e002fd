import { useTranslation } from 'react-i18next'
import styles from './parts.module.css'

const WIDTHS = ['62%', '88%', '74%', '91%', '56%', '80%']

/** Grey lines in the place of what is being loaded. */
export function Skeleton({ lines = 4 }: { readonly lines?: number }) {
  const { t } = useTranslation()
  return (
    <div className={styles.skeleton} role="status" aria-label={t('states.loading')}>
      {WIDTHS.slice(0, lines).map(width => (
        <div key={width} className={styles.bone} style={{ width }} />
      ))}
    </div>
  )
}
