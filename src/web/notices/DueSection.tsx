import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { LocalDate } from '#domain/values/local-date.ts'
import { keyOf } from '#domain/values/register.ts'
import { paths } from '../app/paths.ts'
import { writeDateShort } from '../ui/format/dates.ts'
import { useActing } from '../ui/http/acting.ts'
import { call } from '../ui/http/call.ts'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import { Skeleton } from '../ui/parts/Skeleton.tsx'
import { nameOf } from '../ui/registers/name-of.ts'
import { useRegisterBook } from '../ui/registers/register-book.ts'
import styles from './TodayPage.module.css'

/** Records that wait for someone by a day. */
export interface DueList {
  readonly title: 'certificates' | 'decisions' | 'places' | 'works'
  readonly register: string
  /** What makes a record need someone, as the register's list is filtered. */
  readonly filters: Readonly<Record<string, string>>
  /** The column with the day. */
  readonly due: string
}

/** How many are named; the whole list is one click away. */
const NAMED = 6

/** The first records of a list of deadlines, the most urgent on top. */
export function DueSection({ list, on }: { readonly list: DueList; readonly on: LocalDate }) {
  const { t } = useTranslation('office')
  const acting = useActing()
  const source = useRegisterBook().get(list.register)
  const query = { ...list.filters, sort: list.due, limit: NAMED }
  const found = useQuery({
    queryKey: [list.register, 'due', acting, query],
    queryFn: ({ signal }) => (source ? call(source.contract.list, { query }, signal) : null),
  })
  if (!source || found.data === null) return null
  return (
    <section>
      <div className={styles.head}>
        <h2>{t(`today.${list.title}`)}</h2>
        {found.data && <span className={styles.count}>{found.data.total}</span>}
      </div>
      {found.error && <ProblemNote error={found.error} retry={() => void found.refetch()} />}
      {found.isPending && <Skeleton />}
      {found.data?.total === 0 && <p className={styles.calm}>{t('today.calm')}</p>}
      <ul className={styles.list}>
        {found.data?.items.map(record => {
          const key = keyOf(source.register, record)
          const day = String(record[list.due])
          const isOverdue = day < on
          return (
            <li key={key}>
              <PageLink href={paths.record(list.register, key)}>
                <span className={styles.what}>
                  {nameOf(source.register, record, found.data?.labels ?? {})}
                </span>
                <span className={styles.when} data-overdue={isOverdue || undefined}>
                  {t(isOverdue ? 'today.overdue' : 'today.until', { date: writeDateShort(day) })}
                </span>
              </PageLink>
            </li>
          )
        })}
      </ul>
      {found.data && found.data.total > NAMED && (
        <PageLink
          className={styles.more}
          href={paths.register(list.register, { ...list.filters, sort: list.due })}
        >
          {t('today.all')}
        </PageLink>
      )}
    </section>
  )
}
