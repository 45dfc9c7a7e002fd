import { useTranslation } from 'react-i18next'
import { ACTIVITY_LETTERS, ACTIVITY_WORDS } from '#domain/programmes/activity.ts'
import { useLanguage } from '../ui/language/language.ts'
import { SimpleTable } from '../ui/parts/SimpleTable.tsx'
import { PracticePlaces } from './PracticePlaces.tsx'
import board from './palette.module.css'
import styles from './weeks.module.css'
import { type Stretch, stretchesOf } from './weeks-of.ts'
import { writeWeeks } from './write-weeks.ts'
import type { YearWeeks } from './year-weeks.api.ts'

interface Props {
  readonly weeks: YearWeeks
  readonly group: string
}

/** The year of a group: a strip to see it whole, and its stretches one by one with where the practice is. */
export function GroupWeeks({ weeks, group }: Props) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const stretches = stretchesOf(weeks, group)
  if (stretches.length === 0) return <p className={styles.quiet}>{t('weeks.notThisYear')}</p>
  const isNow = ({ firstWeek, weeks: length }: Stretch) =>
    weeks.week !== null && firstWeek <= weeks.week && weeks.week < firstWeek + length
  return (
    <>
      <div className={`${board.palette} ${styles.strip}`} aria-hidden>
        {stretches.map(stretch => (
          <span
            key={stretch.firstWeek}
            className={styles.cell}
            style={{ flexGrow: stretch.weeks }}
            data-activity={stretch.activity}
            data-now={isNow(stretch) || undefined}
          >
            {stretch.weeks > 2 && stretch.activity !== 'outside' ? ACTIVITY_LETTERS[stretch.activity] : ''}
          </span>
        ))}
      </div>
      <SimpleTable
        caption={t('weeks.ofGroup', { group })}
        columns={[
          { name: 'when', title: t('weeks.when') },
          { name: 'what', title: t('weeks.what') },
        ]}
        rows={stretches
          .filter(({ activity }) => activity !== 'outside')
          .map(stretch => ({
            id: String(stretch.firstWeek),
            cells: {
              when: (
                <span data-now={isNow(stretch) || undefined} className={styles.when}>
                  {writeWeeks(weeks.year, stretch.firstWeek, stretch.weeks, language)}
                  {isNow(stretch) && <strong>{t('weeks.now')}</strong>}
                </span>
              ),
              what: (
                <>
                  {ACTIVITY_WORDS[stretch.activity][language]}
                  <PracticePlaces weeks={weeks} blocks={stretch.blocks} />
                </>
              ),
            },
          }))}
      />
    </>
  )
}
