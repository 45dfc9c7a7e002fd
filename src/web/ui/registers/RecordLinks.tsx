import { useQueries } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { AnyRecord, AnyRegister } from '#domain/values/register.ts'
import { keyOf } from '#domain/values/register.ts'
import { paths } from '../../app/paths.ts'
import { useActing } from '../http/acting.ts'
import { call } from '../http/call.ts'
import { useLanguage } from '../language/language.ts'
import { PageLink } from '../navigation/PageLink.tsx'
import { Skeleton } from '../parts/Skeleton.tsx'
import { listQueryOf, readListState } from './list-state.ts'
import styles from './RecordPanel.module.css'
import { useRegisterBook } from './register-book.ts'
import { columnsOf, type Labels, type RegisterSource } from './register-source.ts'

interface Props {
  readonly register: AnyRegister
  readonly record: AnyRecord
  readonly labels: Labels
  /** The date of the cluster, on which lists stand. */
  readonly today: string
}

interface BackReference {
  readonly source: RegisterSource
  readonly column: string
}

/** The chain of records in both directions: what this one refers to, and how many of each register refer to it. */
export function RecordLinks({ register, record, labels, today }: Props) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const acting = useActing()
  const key = keyOf(register, record)
  const onward = columnsOf(register).flatMap(([name, column]) => {
    const value = record[name] ?? null
    return column.type === 'reference' && value !== null ? [{ column, value: String(value) }] : []
  })
  const backward = useBackReferences(register.name)
  const asked = ({ register: referring }: RegisterSource, column: string) =>
    listQueryOf(referring, readListState(referring, new URLSearchParams({ [column]: key })), today)
  const counts = useQueries({
    queries: backward.map(({ source, column }) => ({
      queryKey: [source.register.name, 'count', acting, column, key, today],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        call(source.contract.list, { query: { ...asked(source, column), limit: 1 } }, signal),
      select: (page: { readonly total: number }) => page.total,
    })),
  })
  const referring = backward.flatMap((reference, index) => {
    const total = counts[index]?.data ?? 0
    return total > 0 ? [{ ...reference, total }] : []
  })
  if (counts.some(count => count.isPending)) return <Skeleton />
  if (onward.length + referring.length === 0) return <p>{t('record.noLinks')}</p>
  return (
    <>
      {onward.length > 0 && <h3 className={styles.section}>{t('record.refers')}</h3>}
      <ul className={styles.links}>
        {onward.map(({ column, value }) => (
          <li key={column.title.en}>
            <span>{column.title[language]}</span>
            <PageLink href={paths.record(column.register, value)}>
              {labels[column.register]?.[value] ?? value}
            </PageLink>
          </li>
        ))}
      </ul>
      {referring.length > 0 && <h3 className={styles.section}>{t('record.referredBy')}</h3>}
      <ul className={styles.links}>
        {referring.map(({ source, column, total }) => (
          <li key={`${source.register.name} ${column}`}>
            <span>{source.register.title[language]}</span>
            <PageLink href={paths.register(source.register.name, { [column]: key })}>
              {t('list.total', { count: total })}
            </PageLink>
          </li>
        ))}
      </ul>
    </>
  )
}

/** The columns of all registers that point to this one. */
function useBackReferences(register: string): readonly BackReference[] {
  return [...useRegisterBook().values()].flatMap(source =>
    columnsOf(source.register)
      .filter(([, column]) => column.type === 'reference' && column.register === register)
      .map(([column]) => ({ source, column })),
  )
}
