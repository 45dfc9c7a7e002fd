import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FindingKind } from '#domain/timetables/published-findings.ts'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import { SimpleTable } from '../ui/parts/SimpleTable.tsx'
import styles from './published.module.css'
import { changedPublished, usePublishedAddress } from './published-address.ts'
import type { ShownWeek } from './published-weeks.api.ts'
import type { ViewKind } from './timetable-address.ts'
import { useSayPublished } from './use-say-published.ts'

/** How many lines are drawn at once. */
const AT_ONCE = 30

/** Whose week shows what a figure counts. */
const WHOSE: Readonly<Record<FindingKind, ViewKind>> = {
  groupGap: 'group',
  gapAtCollege: 'group',
  teacherGap: 'teacher',
  remoteBesideCollege: 'group',
  longestDay: 'group',
  groupClash: 'group',
  teacherClash: 'teacher',
  roomClash: 'room',
}

const GAPS: readonly FindingKind[] = ['groupGap', 'gapAtCollege', 'teacherGap']

interface Props {
  readonly week: ShownWeek
  readonly kind: FindingKind
}

/** What a figure counts, one by one, with the lessons behind it; each leads to the week of its group, teacher or room. */
export function WeekFindings({ week, kind }: Props) {
  const { t } = useTranslation('office')
  const { address, change } = usePublishedAddress()
  const say = useSayPublished()
  const [isWhole, showWhole] = useState(false)
  const found = week.findings.filter(one => one.kind === kind)
  const isGap = GAPS.includes(kind)
  const title = t(`published.figures.${kind}`)
  return (
    <section className={styles.findings} aria-label={title}>
      <header>
        <h2>{title}</h2>
        <p className={`${styles.soft} ${styles.help}`}>{t(`published.figures.help.${kind}`)}</p>
        <Button variant="default" size="compact-sm" onClick={() => change({ figure: undefined })}>
          {t('published.figures.close')}
        </Button>
      </header>
      {found.length === 0 && <p>{t('published.figures.none')}</p>}
      {found.length > 0 && (
        <SimpleTable
          caption={title}
          columns={[
            { name: 'who', title: t('published.figures.who') },
            { name: 'when', title: isGap ? t('published.figures.free') : t('published.figures.when') },
            { name: 'held', title: t('published.figures.held') },
          ]}
          rows={found.slice(0, isWhole ? undefined : AT_ONCE).map(({ who, date, pairs, lessons }, at) => ({
            id: String(at),
            cells: {
              who: (
                <PageLink href={changedPublished(address, { tab: 'week', by: WHOSE[kind], of: who })}>
                  {who}
                </PageLink>
              ),
              when: say.pairs(date, pairs),
              held: (
                <ul className={styles.held}>
                  {lessons.map(lesson => (
                    <li key={`${lesson.pair} ${say.lesson(lesson)}`}>
                      {t('published.figures.pairs', { pairs: lesson.pair })}: {say.lesson(lesson)}
                    </li>
                  ))}
                </ul>
              ),
            },
          }))}
        />
      )}
      {found.length > AT_ONCE && !isWhole && (
        <Button variant="default" size="compact-md" onClick={() => showWhole(true)}>
          {t('published.figures.all', { count: found.length })}
        </Button>
      )}
    </section>
  )
}
