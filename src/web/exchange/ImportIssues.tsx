import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SimpleTable } from '../ui/parts/SimpleTable.tsx'
import styles from './exchange.module.css'
import type { ImportRun } from './import-run.ts'

/** How many remarks are drawn at once. */
const AT_ONCE = 200

/** What is wrong with a file: by sheet, row and column, with the value and the remedy; errors first. */
export function ImportIssues({ issues }: { readonly issues: ImportRun['issues'] }) {
  const { t } = useTranslation('office')
  const [shown, setShown] = useState(AT_ONCE)
  const ordered = [...issues].sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'))
  return (
    <section>
      <h2 className={styles.section}>{t('imports.issues')}</h2>
      <SimpleTable
        caption={t('imports.issues')}
        columns={[
          { name: 'severity', title: '' },
          { name: 'sheet', title: t('imports.sheet') },
          { name: 'row', title: t('imports.row'), isFigure: true },
          { name: 'column', title: t('imports.column') },
          { name: 'value', title: t('imports.value') },
          { name: 'text', title: t('imports.problem') },
        ]}
        rows={ordered.slice(0, shown).map((issue, index) => ({
          id: String(index),
          cells: {
            severity: (
              <span className={styles[issue.severity]}>{t(`imports.severity.${issue.severity}`)}</span>
            ),
            sheet: issue.sheet,
            row: issue.row ?? '',
            column: [issue.column, issue.cell].filter(Boolean).join(' · '),
            value: issue.value ?? '',
            text: issue.text,
          },
        }))}
      />
      {shown < ordered.length && (
        <Button mt="sm" variant="default" onClick={() => setShown(shown + AT_ONCE)}>
          {t('imports.more')}
        </Button>
      )}
    </section>
  )
}
