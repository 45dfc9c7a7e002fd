import { useTranslation } from 'react-i18next'
import { ACTIVITY_WORDS } from '#domain/programmes/activity.ts'
import { paths } from '../app/paths.ts'
import { useLanguage } from '../ui/language/language.ts'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import { PracticePlaces } from '../years/PracticePlaces.tsx'
import { nextPractice, stretchAt, stretchesOf } from '../years/weeks-of.ts'
import { writeWeeks } from '../years/write-weeks.ts'
import type { YearWeeks } from '../years/year-weeks.api.ts'
import styles from './TodayPage.module.css'

/** What a student's own group does this week, where, until when, and which practice comes next. */
export function MyWeek({ weeks }: { readonly weeks: YearWeeks }) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  if (weeks.own.length === 0 || weeks.week === null)
    return <p className={styles.calm}>{t('weeks.notThisYear')}</p>
  const { week } = weeks
  return weeks.own.map(({ group, subgroup }) => {
    const stretches = stretchesOf(weeks, group)
    const now = stretchAt(stretches, week)
    const next = nextPractice(stretches, week)
    const when = (one: { firstWeek: number; weeks: number }) =>
      writeWeeks(weeks.year, one.firstWeek, one.weeks, language)
    return (
      <div key={group} className={styles.mine}>
        <PageLink href={`${paths.record('groups', group)}?tab=year`}>
          {t('weeks.myGroup', { group })}
        </PageLink>
        {now && (
          <p>
            <strong>{ACTIVITY_WORDS[now.activity][language]}</strong>, {when(now)}
          </p>
        )}
        {now && (
          <PracticePlaces
            weeks={weeks}
            blocks={now.blocks.filter(block => subgroup === null || block.subgroup === subgroup)}
          />
        )}
        {next && (
          <p>{t('weeks.next', { what: ACTIVITY_WORDS[next.activity][language], when: when(next) })}</p>
        )}
      </div>
    )
  })
}
