import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ownLetters } from '#contract/notices/notices.contract.ts'
import { writeDateShort, writeMoment } from '../ui/format/dates.ts'
import { useActing } from '../ui/http/acting.ts'
import { call } from '../ui/http/call.ts'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import styles from './TodayPage.module.css'

/** How many letters stand on the page of the day; older ones are no news. */
const MOST = 5

/** What a person was told lately: the days whose lessons have changed, each opening the day. */
export function LettersSection() {
  const { t } = useTranslation('office')
  const acting = useActing()
  const letters = useQuery({
    queryKey: ['letters', acting],
    queryFn: ({ signal }) => call(ownLetters, {}, signal),
  })
  const items = (letters.data?.items ?? []).filter(({ kind }) => kind === 'substitution').slice(0, MOST)
  if (items.length === 0) return null
  return (
    <section>
      <div className={styles.head}>
        <h2>{t('today.changedDays')}</h2>
        <span className={styles.count}>{items.length}</span>
      </div>
      <ul className={styles.list}>
        {items.map(({ id, link, writtenAt }) => (
          <li key={id}>
            <PageLink href={link}>
              <span className={styles.what}>{writeDateShort(link.slice(-10))}</span>
              <span className={styles.when}>{writeMoment(writtenAt)}</span>
            </PageLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
