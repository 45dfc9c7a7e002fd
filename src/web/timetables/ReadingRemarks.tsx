import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SimpleTable } from '../ui/parts/SimpleTable.tsx'
import styles from './published.module.css'
import type { WeekReading } from './published-weeks.api.ts'

/** How many remarks are drawn at once. */
const AT_ONCE = 50

interface Props {
  readonly reading: WeekReading
}

/** What could not be read, with its remedy; then what is worth a look in the rest, cell by cell. */
export function ReadingRemarks({ reading: { problems, warnings, acts } }: Props) {
  const { t } = useTranslation('office')
  return (
    <>
      {problems.length > 0 && (
        <section>
          <h2 className={styles.section}>{t('published.reading.problems', { count: problems.length })}</h2>
          {!acts.keep && <p className={styles.prose}>{t('published.reading.problemsText')}</p>}
          <SimpleTable
            caption={t('published.reading.problems', { count: problems.length })}
            columns={[
              { name: 'file', title: t('published.reading.file_') },
              { name: 'reason', title: t('published.reading.reason') },
            ]}
            rows={problems.map(({ file, sentence }, at) => ({
              id: String(at),
              cells: { file: <b className={styles.file}>{file ?? ''}</b>, reason: sentence },
            }))}
          />
        </section>
      )}
      {warnings.length > 0 && <Warnings warnings={warnings} />}
    </>
  )
}

function Warnings({ warnings }: Pick<WeekReading, 'warnings'>) {
  const { t } = useTranslation('office')
  const [shown, setShown] = useState(AT_ONCE)
  const title = t('published.reading.warnings', { count: warnings.length })
  return (
    <details className={styles.more} open={warnings.length <= 8}>
      <summary>{title}</summary>
      <SimpleTable
        caption={title}
        columns={[
          { name: 'place', title: t('published.reading.place') },
          { name: 'value', title: t('published.reading.value') },
          { name: 'remark', title: t('published.reading.remark') },
        ]}
        rows={warnings.slice(0, shown).map(({ place, value, sentence }, at) => ({
          id: String(at),
          cells: { place: <span className={styles.file}>{place}</span>, value, remark: sentence },
        }))}
      />
      {warnings.length > shown && (
        <Button variant="default" size="compact-md" onClick={() => setShown(shown + 200)}>
          {t('published.reading.further', { count: warnings.length - shown })}
        </Button>
      )}
    </details>
  )
}
