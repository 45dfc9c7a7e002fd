import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { writeMoment } from '../format/dates.ts'
import { useActing } from '../http/acting.ts'
import { blockingError } from '../http/blocking-error.ts'
import { call } from '../http/call.ts'
import { ProblemNote } from '../parts/ProblemNote.tsx'
import { Skeleton } from '../parts/Skeleton.tsx'
import { ChangedFields } from './ChangedFields.tsx'
import styles from './RecordPanel.module.css'
import type { Labels, RegisterSource } from './register-source.ts'

interface Props {
  readonly source: RegisterSource
  readonly recordKey: string
  readonly labels: Labels
}

/** How each act on a record is called. */
export const ACT_WORDS = {
  create: 'record.created',
  update: 'record.changed',
  delete: 'record.removed',
} as const

/** Who changed what and when, the newest first, each field with its old and its new value. */
export function RecordHistory({ source, recordKey, labels }: Props) {
  const { t } = useTranslation('office')
  const acting = useActing()
  const { register, contract } = source
  const history = useQuery({
    queryKey: [register.name, 'history', acting, recordKey],
    queryFn: ({ signal }) => call(contract.history, { params: { key: recordKey } }, signal),
  })
  const blocked = blockingError(history)
  if (blocked) return <ProblemNote error={blocked} retry={() => void history.refetch()} />
  if (!history.data) return <Skeleton />
  if (history.data.items.length === 0) return <p>{t('record.noHistory')}</p>
  return (
    <ol className={styles.history}>
      {history.data.items.map(change => (
        <li key={`${change.at} ${change.act} ${change.person}`}>
          <strong>{t(ACT_WORDS[change.act])}</strong>
          <div className={styles.who}>
            {writeMoment(change.at)} · {change.person ?? t('record.system')}
            {change.organisation && ` · ${change.organisation}`} · {t(causeWords(change.cause))}
          </div>
          {change.reason && <div>{t('record.reason', { reason: change.reason })}</div>}
          {change.act === 'update' && (
            <ChangedFields register={register} fields={change.fields} labels={labels} />
          )}
        </li>
      ))}
    </ol>
  )
}

/** How a change was made. */
export function causeWords(cause: string): 'record.causeImport' | 'record.causeDemo' | 'record.causeUi' {
  if (cause.startsWith('import')) return 'record.causeImport'
  return cause === 'demo' ? 'record.causeDemo' : 'record.causeUi'
}
