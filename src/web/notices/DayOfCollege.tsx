import { useTranslation } from 'react-i18next'
import { paths } from '../app/paths.ts'
import { useDay, useRepair } from '../timetables/days.api.ts'
import { blockingError } from '../ui/http/blocking-error.ts'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import styles from './TodayPage.module.css'

/** What the lessons of the day ask of those who make substitutions; nothing on a day without a timetable. */
export function DayOfCollege({ on }: { readonly on: string }) {
  const { t } = useTranslation('office')
  const asked = useDay(on, on)
  const day = asked.data
  const decides = day?.isInForce === true && day.change === null
  const repair = useRepair(on, on, [], decides)
  const open = repair.data
  const blocked = blockingError(asked, repair)
  if (blocked) return <ProblemNote error={blocked} />
  if (!day || !decides) return null
  const href = paths.day({ date: on })
  const lines = [
    { name: 'undecided', count: open?.lessons.length, isUrgent: true },
    { name: 'substitutions', count: day.substitutions.length, isUrgent: false },
    { name: 'toMakeUp', count: open?.waiting, isUrgent: false },
  ] as const
  return (
    <section>
      <div className={styles.head}>
        <h2>{t('today.day.title')}</h2>
        <span className={styles.count}>{day.holiday ?? t('today.day.lessons', { count: day.lessons })}</span>
      </div>
      <ul className={styles.list}>
        {lines.map(({ name, count, isUrgent }) => (
          <li key={name}>
            <PageLink href={href}>
              <span className={styles.what}>{t(`today.day.${name}`)}</span>
              <span className={styles.when} data-overdue={(isUrgent && !!count) || undefined}>
                {count ?? '…'}
              </span>
            </PageLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
