import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { CellValue } from '#domain/values/register.ts'
import { writeMoment } from '../format/dates.ts'
import { useActing } from '../http/acting.ts'
import { call } from '../http/call.ts'
import { useLanguage } from '../language/language.ts'
import { ProblemNote } from '../parts/ProblemNote.tsx'
import { Skeleton } from '../parts/Skeleton.tsx'
import styles from './RecordPanel.module.css'
import type { Labels, RegisterSource } from './register-source.ts'
import { writeCell } from './write-cell.ts'

interface Props {
  readonly source: RegisterSource
  readonly recordKey: string
  readonly labels: Labels
}

const ACT_WORDS = { create: 'record.created', update: 'record.changed', delete: 'record.removed' } as const

/** Who changed what and when, the newest first, each field with its old and its new value. */
export function RecordHistory({ source, recordKey, labels }: Props) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const acting = useActing()
  const { register, contract } = source
  const history = useQuery({
    queryKey: [register.name, 'history', acting, recordKey],
    queryFn: ({ signal }) => call(contract.history, { params: { key: recordKey } }, signal),
  })
  if (history.error) return <ProblemNote error={history.error} retry={() => void history.refetch()} />
  if (history.isPending) return <Skeleton />
  if (history.data.items.length === 0) return <p>{t('record.noHistory')}</p>
  const written = (name: string, value: unknown): string => {
    const column = register.columns[name]
    return (column ? writeCell(column, value as CellValue, labels, language) : '') || t('record.notFilled')
  }
  return (
    <ol className={styles.history}>
      {history.data.items.map(change => (
        <li key={`${change.at} ${change.act} ${change.person}`}>
          <strong>{t(ACT_WORDS[change.act])}</strong>
          <div className={styles.who}>
            {writeMoment(change.at, language)} · {change.person ?? t('record.system')}
            {change.organisation && ` · ${change.organisation}`} · {t(causeWords(change.cause))}
          </div>
          {change.reason && <div>{t('record.reason', { reason: change.reason })}</div>}
          {change.act === 'update' && (
            <table className={styles.fields}>
              <tbody>
                {change.fields.map(field => (
                  <tr key={field.column}>
                    <td>{register.columns[field.column]?.title[language] ?? field.column}</td>
                    <td>
                      <del className={styles.old}>
                        <span className="visually-hidden">{t('record.was')} </span>
                        {written(field.column, field.before)}
                      </del>{' '}
                      →{' '}
                      <ins className={styles.new}>
                        <span className="visually-hidden">{t('record.now')} </span>
                        {written(field.column, field.after)}
                      </ins>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </li>
      ))}
    </ol>
  )
}

function causeWords(cause: string): 'record.causeImport' | 'record.causeDemo' | 'record.causeUi' {
  if (cause.startsWith('import')) return 'record.causeImport'
  return cause === 'demo' ? 'record.causeDemo' : 'record.causeUi'
}
