import { useTranslation } from 'react-i18next'
import type { FindingKind } from '#domain/timetables/published-findings.ts'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import styles from './published.module.css'
import { changedPublished, usePublishedAddress } from './published-address.ts'
import type { ShownWeek } from './published-weeks.api.ts'

type Counts = ShownWeek['counts']

/** The figures of a week in the order in which people ask about them. */
export const WEEK_FIGURES: readonly { readonly kind: FindingKind; of(counts: Counts): number }[] = [
  { kind: 'groupGap', of: ({ gaps }) => gaps.groups },
  { kind: 'gapAtCollege', of: ({ gapsAtCollege }) => gapsAtCollege },
  { kind: 'teacherGap', of: ({ gaps }) => gaps.teachers },
  { kind: 'remoteBesideCollege', of: ({ remoteBesideCollege }) => remoteBesideCollege },
  { kind: 'longestDay', of: ({ mostPairs }) => mostPairs },
  { kind: 'groupClash', of: ({ clashes }) => clashes.groups },
  { kind: 'teacherClash', of: ({ clashes }) => clashes.teachers },
  { kind: 'roomClash', of: ({ clashes }) => clashes.rooms },
]

interface Props {
  readonly counts: Counts
  /** The figures of the week that was improved. */
  readonly before: Counts | undefined
}

/** The figures of a week, each opening what it counts; of an improved week with what they were. */
export function WeekFigures({ counts, before }: Props) {
  const { t } = useTranslation('office')
  const { address } = usePublishedAddress()
  return (
    <ul className={styles.figures} aria-label={t('published.figures.title')}>
      {WEEK_FIGURES.map(({ kind, of }) => {
        const isOpen = address.figure === kind
        const [now, was] = [of(counts), before && of(before)]
        return (
          <li key={kind}>
            <PageLink
              href={changedPublished(address, { figure: isOpen ? undefined : kind })}
              title={t(`published.figures.help.${kind}`)}
              aria-current={isOpen || undefined}
              data-better={was === undefined || was === now ? undefined : now < was ? 'yes' : 'no'}
            >
              <strong>{now}</strong>
              <span>{t(`published.figures.${kind}`)}</span>
              {was !== undefined && <small>{t('published.figures.was', { before: was })}</small>}
            </PageLink>
          </li>
        )
      })}
    </ul>
  )
}
