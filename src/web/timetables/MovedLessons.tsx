import { useTranslation } from 'react-i18next'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import { SimpleTable } from '../ui/parts/SimpleTable.tsx'
import styles from './published.module.css'
import { changedPublished, usePublishedAddress } from './published-address.ts'
import type { WeekImprovement } from './published-weeks.api.ts'
import { useSayPublished } from './use-say-published.ts'

/** The lessons that an improvement has moved: where each stood, and where it stands. */
export function MovedLessons({
  improvement: { moved, moves, week },
}: {
  readonly improvement: WeekImprovement
}) {
  const { t } = useTranslation('office')
  const { address } = usePublishedAddress()
  const say = useSayPublished()
  if (moves.length === 0) return <p>{t('published.moves.none')}</p>
  const title = t('published.moves.title', { count: moved.lessons })
  const { otherDay, otherRoom } = moved
  return (
    <section className={styles.panel}>
      <h2>{title}</h2>
      <p className={styles.prose}>
        {t('published.moves.of', { lessons: week.counts.lessons, otherDay, otherRoom })}
      </p>
      <SimpleTable
        caption={title}
        columns={[
          { name: 'groups', title: t('published.moves.groups') },
          { name: 'lesson', title: t('published.moves.lesson') },
          { name: 'from', title: t('published.moves.from') },
          { name: 'to', title: t('published.moves.to') },
        ]}
        rows={moves.map(({ from, to }, at) => ({
          id: String(at),
          cells: {
            groups: from.groups.map((group, index) => (
              <span key={group}>
                {index > 0 && ', '}
                <PageLink href={changedPublished(address, { tab: 'week', by: 'group', of: group })}>
                  {group}
                </PageLink>
              </span>
            )),
            lesson: [from.discipline, from.teachers.join(', ')].filter(Boolean).join(' · '),
            from: say.place(from),
            to: <b>{say.place(to)}</b>,
          },
        }))}
      />
    </section>
  )
}
