import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { accounts } from '#contract/access/access.contract.ts'
import { outbox } from '#contract/notices/notices.contract.ts'
import { paths } from '../app/paths.ts'
import { writeMoment } from '../ui/format/dates.ts'
import { useActing } from '../ui/http/acting.ts'
import { call } from '../ui/http/call.ts'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import styles from './TodayPage.module.css'

/** What waits for an administrator: links that nobody has used yet, and people without a role on the day. */
export function AccountsSection({ on }: { readonly on: string }) {
  const { t } = useTranslation('office')
  const acting = useActing()
  const letters = useQuery({
    queryKey: ['outbox', acting],
    queryFn: ({ signal }) => call(outbox, {}, signal),
  })
  const people = useQuery({
    queryKey: ['accounts', acting],
    queryFn: ({ signal }) => call(accounts, {}, signal),
  })
  const idle = (people.data?.items ?? []).filter(
    ({ assignments }) => !assignments.some(({ endsOn }) => endsOn === null || endsOn >= on),
  )
  // Only links are handed over; words to people reach them by themselves.
  const waiting = (letters.data?.items ?? []).flatMap(({ expiresAt, ...letter }) =>
    expiresAt === null ? [] : [{ ...letter, expiresAt }],
  )
  return (
    <>
      <Lines
        title={t('today.letters')}
        href={paths.outbox()}
        lines={waiting.map(({ id, recipient, expiresAt }) => ({
          id: String(id),
          what: recipient,
          when: t('today.until', { date: writeMoment(expiresAt) }),
        }))}
      />
      <Lines
        title={t('today.withoutRole')}
        href={paths.accounts()}
        lines={idle.map(({ id, name, login }) => ({ id, what: name, when: login }))}
      />
    </>
  )
}

interface LinesProps {
  readonly title: string
  readonly href: string
  readonly lines: readonly { readonly id: string; readonly what: string; readonly when: string }[]
}

function Lines({ title, href, lines }: LinesProps) {
  const { t } = useTranslation('office')
  return (
    <section>
      <div className={styles.head}>
        <h2>{title}</h2>
        <span className={styles.count}>{lines.length}</span>
      </div>
      {lines.length === 0 && <p className={styles.calm}>{t('today.none')}</p>}
      <ul className={styles.list}>
        {lines.map(({ id, what, when }) => (
          <li key={id}>
            <PageLink href={href}>
              <span className={styles.what}>{what}</span>
              <span className={styles.when}>{when}</span>
            </PageLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
