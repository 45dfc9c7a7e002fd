import { useTranslation } from 'react-i18next'
import { ACTIVITY_WORDS } from '#domain/programmes/activity.ts'
import { paths } from '../app/paths.ts'
import { writeDateShort } from '../ui/format/dates.ts'
import { useLanguage } from '../ui/language/language.ts'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import { stretchAt, stretchesOf } from '../years/weeks-of.ts'
import type { YearWeeks } from '../years/year-weeks.api.ts'
import styles from './TodayPage.module.css'
import { lastSchoolDay } from './week-days.ts'

interface Props {
  readonly weeks: YearWeeks
  readonly college: string
}

/** How many groups are named; the year board shows them all. */
const NAMED = 8

/** What the groups of a college do this week: those out of the classroom by name, the rest as a number. */
export function GroupsThisWeek({ weeks, college }: Props) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const own = weeks.groups.filter(group => group.college === college)
  const { week } = weeks
  if (week === null || own.length === 0) return <p className={styles.calm}>{t('weeks.notThisYear')}</p>
  const now = own.flatMap(({ code }) => {
    const stretch = stretchAt(stretchesOf(weeks, code), week)
    return stretch ? [{ code, stretch }] : []
  })
  const out = now.filter(({ stretch }) => stretch.activity !== 'theory')
  const inTheory = now.length - out.length
  return (
    <>
      <ul className={styles.list}>
        {out.slice(0, NAMED).map(({ code, stretch }) => (
          <li key={code}>
            <PageLink href={`${paths.record('groups', code)}?tab=year`}>
              <span className={styles.what}>
                {code}: {ACTIVITY_WORDS[stretch.activity][language]}
              </span>
              <span className={styles.when}>
                {t('today.until', {
                  date: writeDateShort(lastSchoolDay(weeks.year, stretch.firstWeek + stretch.weeks - 1)),
                })}
              </span>
            </PageLink>
          </li>
        ))}
      </ul>
      {inTheory > 0 && <p className={styles.calm}>{t('weeks.inTheory', { count: inTheory })}</p>}
      {out.length > NAMED && (
        <PageLink className={styles.more} href={paths.years({ college })}>
          {t('today.all')}
        </PageLink>
      )}
    </>
  )
}
