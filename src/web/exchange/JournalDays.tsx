import { useTranslation } from 'react-i18next'
import type { journal } from '#contract/exchange/exchange.contract.ts'
import type { AnswerOf } from '#contract/http/route.ts'
import { type Role, roleWords } from '#domain/access/role.ts'
import { roleAssignments } from '#domain/access/role-assignment.ts'
import type { AnyRegister } from '#domain/values/register.ts'
import { paths } from '../app/paths.ts'
import { writeDate, writeMomentDay, writeTime } from '../ui/format/dates.ts'
import { useLanguage } from '../ui/language/language.ts'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import { ChangedFields } from '../ui/registers/ChangedFields.tsx'
import { causeWords } from '../ui/registers/RecordHistory.tsx'
import { useRegisterBook } from '../ui/registers/register-book.ts'
import type { Labels } from '../ui/registers/register-source.ts'
import styles from './journal.module.css'

/** A change with what the references in it read like. */
export type JournalEntry = AnswerOf<typeof journal>['items'][number] & { readonly labels: Labels }

/** Changes day by day, the newest first. */
export function JournalDays({ entries }: { readonly entries: readonly JournalEntry[] }) {
  const language = useLanguage()
  const days = [...new Set(entries.map(({ at }) => writeMomentDay(at)))]
  return days.map(day => (
    <section key={day} className={styles.day}>
      <h2>{writeDate(day, language)}</h2>
      <ol>
        {entries
          .filter(({ at }) => writeMomentDay(at) === day)
          .map(entry => (
            <Entry key={entry.id} entry={entry} />
          ))}
      </ol>
    </section>
  ))
}

function Entry({ entry }: { readonly entry: JournalEntry }) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const book = useRegisterBook()
  const listed = book.get(entry.register)?.register
  const register: AnyRegister | undefined =
    listed ?? (entry.register === roleAssignments.name ? roleAssignments : undefined)
  const who = [entry.person ?? t('record.system'), roleOf(entry.role)?.[language], entry.organisation]
  return (
    <li>
      <time className={styles.time} dateTime={entry.at}>
        {writeTime(entry.at)}
      </time>
      <div className={styles.change}>
        <div>
          {register?.title[language] ?? entry.register}:{' '}
          {listed ? (
            <PageLink href={paths.record(entry.register, entry.key)}>{entry.label}</PageLink>
          ) : (
            entry.label
          )}{' '}
          <span className={styles.quiet}>{t(`journal.acts.${entry.act}`)}</span>
        </div>
        <div className={styles.quiet}>
          {who.filter(Boolean).join(' · ')} · {t(causeWords(entry.cause))}
        </div>
        {entry.reason && <div>{t('record.reason', { reason: entry.reason })}</div>}
        {register && entry.fields.length > 0 && (
          <ChangedFields register={register} fields={entry.fields} labels={entry.labels} />
        )}
      </div>
    </li>
  )
}

const roleOf = (role: string | null) => (role === null ? undefined : roleWords[role as Role])
