import { CloseButton } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { AnyRecord } from '#domain/values/register.ts'
import { keyOf } from '#domain/values/register.ts'
import { call } from '../http/call.ts'
import { usePhrase } from '../language/language.ts'
import styles from './RecordPanel.module.css'
import { RegisterForm } from './RegisterForm.tsx'
import { columnsOf, type Labels, type RegisterSource } from './register-source.ts'

interface Props {
  readonly source: RegisterSource
  /** The list's filters: a single value is taken over, so that a station added to a zone's list belongs to it. */
  readonly filters: Readonly<Record<string, string>>
  readonly labels: Labels
  /** Called with the key of the record when it was added. */
  readonly onClose: (key: string | undefined) => void
}

/** A new record, beside the list that it will stand in. */
export function CreatePanel({ source, filters, labels, onClose }: Props) {
  const { t } = useTranslation('office')
  const phrase = usePhrase()
  const client = useQueryClient()
  const { register, contract } = source
  let added: string | undefined
  return (
    <section className={styles.panel} aria-label={t('form.create', { what: phrase(register.one) })}>
      <div className={styles.head}>
        <h2 className={`${styles.title} ${styles.titles}`}>
          {t('form.create', { what: phrase(register.one) })}
        </h2>
        <CloseButton aria-label={t('record.close')} onClick={() => onClose(undefined)} />
      </div>
      <div className={styles.body}>
        <RegisterForm
          source={source}
          stored={likelyRecord(source, filters)}
          labels={labels}
          save={async record => {
            const saved = await call(contract.create, { body: { record } })
            added = keyOf(register, saved.record)
          }}
          onSaved={() => {
            notifications.show({ message: t('form.created') })
            void client.invalidateQueries({ queryKey: [register.name] })
            onClose(added)
          }}
          onCancel={() => onClose(undefined)}
        />
      </div>
    </section>
  )
}

function likelyRecord({ register }: RegisterSource, filters: Props['filters']): AnyRecord {
  return Object.fromEntries(
    columnsOf(register).map(([name, column]) => {
      const value = filters[name]
      const isOneCode =
        (column.type === 'reference' || column.type === 'choice') && value && !value.includes(',')
      return [name, isOneCode ? value : column.type === 'flag' && column.required ? false : null]
    }),
  )
}
