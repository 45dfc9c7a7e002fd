import { Progress } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import styles from './exchange.module.css'
import type { ImportRun } from './import-run.ts'

/** How far the reading of a file is. */
export function ImportReading({ run: { progress } }: { readonly run: ImportRun }) {
  const { t } = useTranslation('office')
  const part = progress ? progress.number / progress.of : 0
  return (
    <div className={styles.progress}>
      <span role="status">
        {progress ? t('imports.readingSheet', { ...progress }) : t('imports.readingSoon')}
      </span>
      <Progress value={part * 100} striped animated aria-hidden />
      <span className={styles.quiet}>{t('imports.readingCalm')}</span>
    </div>
  )
}
