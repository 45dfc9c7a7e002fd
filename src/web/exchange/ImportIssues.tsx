import { Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { importIssues } from '#contract/exchange/exchange.contract.ts'
import { urlOf } from '#contract/http/call.ts'
import { download } from '../ui/http/download.ts'
import styles from './exchange.module.css'
import { groupIssues, type IssueGroup } from './group-issues.ts'
import type { ImportRun } from './import-run.ts'

/** How many remarks of one group are drawn at once. */
const AT_ONCE = 50

/** What is wrong with a file: by sheet, row and column, with the value and the remedy; errors first. */
export function ImportIssues({ run }: { readonly run: ImportRun }) {
  const { t } = useTranslation('office')
  const errors = run.issues.filter(({ severity }) => severity === 'error')
  const warnings = run.issues.filter(({ severity }) => severity === 'warning')
  // What is no workbook has no sheets: its remarks name the file itself.
  const isTitled = run.kind === 'workbook'
  const fetchList = () =>
    download(urlOf(importIssues, { params: { id: run.id } }), 'remarks.xlsx').catch((error: Error) => {
      notifications.show({ color: 'red', title: t('list.exportFailed'), message: error.message })
    })
  return (
    <section>
      <Group justify="space-between" align="baseline">
        <h2 className={styles.section}>{t('imports.issues')}</h2>
        <Button variant="default" size="compact-md" onClick={() => void fetchList()}>
          {t('imports.issueList')}
        </Button>
      </Group>
      {groupIssues(errors, false).map(group => (
        <IssueTable key={group.title} group={group} severity="error" isTitled={isTitled} />
      ))}
      {warnings.length > 0 && (
        <details className={styles.rows} open={errors.length === 0 && warnings.length <= 20}>
          <summary className={styles.warning}>{t('imports.warnings', { count: warnings.length })}</summary>
          {groupIssues(warnings, true).map(group => (
            <IssueTable key={group.title} group={group} severity="warning" isTitled={isTitled} />
          ))}
        </details>
      )}
    </section>
  )
}

/** Whether a remark concerns a cell or a row, and not the whole sheet or file. */
const isPlaced = ({ cell, row, column, value }: ImportRun['issues'][number]): boolean =>
  [cell, row, column, value].some(part => part !== null)

/** So many cells are named of those that share a remark. */
const NAMED = 40

const cellsOf = (issues: readonly ImportRun['issues'][number][]): string =>
  issues
    .slice(0, NAMED)
    .map(({ cell, row }) => cell ?? row ?? '')
    .join(', ') + (issues.length > NAMED ? ' …' : '')

interface TableProps {
  readonly group: IssueGroup
  readonly severity: 'error' | 'warning'
  readonly isTitled: boolean
}

function IssueTable({ group: { title, count, issues }, severity, isTitled }: TableProps) {
  const { t } = useTranslation('office')
  const [shown, setShown] = useState(AT_ONCE)
  return (
    <>
      {isTitled && title !== '' && (
        <h3 className={styles.subsection}>
          {title} <span className={styles[severity]}>{count}</span>
        </h3>
      )}
      <table className={styles.issues}>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t('imports.cell')}</th>
            <th scope="col">{t('imports.value')}</th>
            <th scope="col">{t('imports.problem')}</th>
          </tr>
        </thead>
        <tbody>
          {issues.slice(0, shown).map(({ issue, alike }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes its order
            <tr key={at} data-severity={severity}>
              {isPlaced(issue) && (
                <>
                  <td>
                    {issue.cell ?? (issue.row === null ? '' : t('imports.rowNumber', { row: issue.row }))}
                    {issue.column !== null && <span className={styles.quiet}> {issue.column}</span>}
                  </td>
                  <td>{issue.value !== null && <q>{issue.value}</q>}</td>
                </>
              )}
              <td colSpan={isPlaced(issue) ? 1 : 3}>
                {issue.text}
                {alike.length > 0 && (
                  <div className={styles.quiet}>
                    {t('imports.alike', { count: alike.length, cells: cellsOf(alike) })}
                  </div>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown < issues.length && (
        <Button mt="xs" variant="default" size="compact-md" onClick={() => setShown(shown + 4 * AT_ONCE)}>
          {t('imports.moreOf', { count: issues.length - shown })}
        </Button>
      )}
    </>
  )
}
