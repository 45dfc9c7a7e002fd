import { useTranslation } from 'react-i18next'
import { type AnyRecord, keyOf } from '#domain/values/register.ts'
import { paths } from '../app/paths.ts'
import { writeDateShort } from '../ui/format/dates.ts'
import { useLanguage } from '../ui/language/language.ts'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import { nameOf } from '../ui/registers/name-of.ts'
import type { Labels } from '../ui/registers/register-source.ts'
import { writeCell } from '../ui/registers/write-cell.ts'
import type { Attention } from './attention.ts'
import styles from './TodayPage.module.css'
import { type Attended, NAMED } from './use-attention.ts'

interface Props {
  readonly attended: Attended
  readonly on: string
}

/** The first records of a list that needs someone, the most urgent on top; each line opens its record. */
export function AttentionSection({ attended, on }: Props) {
  const { attention, source, items, labels, total, error, retry } = attended
  const { t } = useTranslation('office')
  const language = useLanguage()
  const aside = useAside(attended, on)
  // The day of a holiday stands at the end of its line already.
  const name = (record: AnyRecord) => {
    const { kind } = source.register.columns
    if (attention.title !== 'holidays' || !kind) return nameOf(source.register, record, labels)
    const words = [String(record.holiday ?? ''), writeCell(kind, record.kind, labels, language)]
    return words.filter(Boolean).join(', ')
  }
  return (
    <section>
      <div className={styles.head}>
        <h2>{t(`today.lists.${attention.title}`)}</h2>
        {!error && <span className={styles.count}>{total}</span>}
      </div>
      {error && <ProblemNote error={error} retry={retry} />}
      <ul className={styles.list}>
        {items.map(record => {
          const key = keyOf(source.register, record)
          const { words, isOverdue } = aside(record)
          return (
            <li key={key}>
              <PageLink href={paths.record(attention.register, key)}>
                <span className={styles.what}>
                  {contextOf(attention, record, labels)}
                  {name(record)}
                </span>
                <span className={styles.when} data-overdue={isOverdue || undefined}>
                  {words}
                </span>
              </PageLink>
            </li>
          )
        })}
      </ul>
      {total > NAMED && (
        <PageLink className={styles.more} href={listPath(attention)}>
          {t('today.all')}
        </PageLink>
      )}
    </section>
  )
}

/** The whole list behind a section. */
export const listPath = ({ register, filters, day }: Attention): string =>
  paths.register(register, { ...filters, ...(day ? { sort: day } : {}) })

/** Where a record belongs, when its name alone does not tell: the zone of a machine, the employer of a mentor. */
function contextOf({ title }: Attention, record: AnyRecord, labels: Labels): string {
  const code = title === 'mentors' ? record.employer : (record.zone ?? null)
  if (typeof code !== 'string' || title === 'works') return ''
  return `${title === 'mentors' ? (labels.organisations?.[code] ?? code) : code}: `
}

/** What stands at the end of a line: the day, whether it is missed, or how much is still to come. */
function useAside({ attention, source, labels }: Attended, on: string) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  return (record: AnyRecord): { readonly words: string; readonly isOverdue: boolean } => {
    if (attention.title === 'equipment') {
      const figures = { commissioned: Number(record.commissioned), quantity: Number(record.quantity) }
      return { words: t('today.inOperation', figures), isOverdue: false }
    }
    const day = attention.day && record[attention.day]
    if (typeof day !== 'string') {
      const group = source.register.columns.group
      return { words: group ? writeCell(group, record.group, labels, language) : '', isOverdue: false }
    }
    const date = writeDateShort(day)
    if (!attention.isDeadline) return { words: date, isOverdue: false }
    const isOverdue = day < on
    return { words: t(isOverdue ? 'today.overdue' : 'today.until', { date }), isOverdue }
  }
}
