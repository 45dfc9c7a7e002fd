import { useTranslation } from 'react-i18next'
import { academicYear, weekOf } from '#domain/values/academic-year.ts'
import type { LocalDate } from '#domain/values/local-date.ts'
import { PLAN_STATUS_WORDS } from '#domain/years/year-plan.ts'
import { paths } from '../app/paths.ts'
import { writeYear } from '../ui/format/write-year.ts'
import { useLanguage } from '../ui/language/language.ts'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import { Skeleton } from '../ui/parts/Skeleton.tsx'
import { placesOf } from '../years/weeks-of.ts'
import { writeWeeks } from '../years/write-weeks.ts'
import { useYearWeeks } from '../years/year-weeks.api.ts'
import { useYears } from '../years/years.api.ts'
import styles from './TodayPage.module.css'

interface Props {
  /** The employer, or the college whose zones and workshops they are. */
  readonly owner: string
  readonly on: LocalDate
}

/** How many practices are named; the year of the organisation shows them all. */
const NAMED = 6

/** Which students come to an organisation’s places next, by the plan that is in force. */
export function WhoComes({ owner, on }: Props) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const years = useYears().data
  const newest = useYearWeeks(
    years?.items.find(({ published }) => published !== null)?.year ?? years?.planned,
  )
  if (!newest.data) return newest.error ? null : <Skeleton lines={2} />
  const { year, blocks } = newest.data
  const places = placesOf(newest.data, 'organisations', owner)
  const now = weekOf(academicYear(year), on)
  const coming = blocks
    .filter(({ resource, firstWeek, weeks }) => places.has(resource) && firstWeek + weeks > now)
    .sort((a, b) => a.firstWeek - b.firstWeek)
  if (coming.length === 0) {
    return <p className={styles.calm}>{t(newest.data.plan ? 'weeks.nobodyComes' : 'weeks.notPublished')}</p>
  }
  const { plan } = newest.data
  return (
    <>
      {plan && (
        <p className={styles.calm}>
          {t('weeks.byPlan', {
            year: writeYear(year),
            status: PLAN_STATUS_WORDS[plan.status][language],
            version: plan.version,
          })}
        </p>
      )}
      <ul className={styles.list}>
        {coming.slice(0, NAMED).map(({ id, group, subgroup, students, firstWeek, weeks }) => (
          <li key={id}>
            <PageLink href={`${paths.record('groups', group)}?tab=year`}>
              <span className={styles.what}>
                {group}, {t('years.block.subgroup', { number: subgroup })} ·{' '}
                {t('years.students', { count: students })}
              </span>
              <span className={styles.when}>{writeWeeks(year, firstWeek, weeks, language)}</span>
            </PageLink>
          </li>
        ))}
      </ul>
      <PageLink className={styles.more} href={`${paths.record('organisations', owner)}?tab=year`}>
        {t('weeks.wholeYear')}
      </PageLink>
    </>
  )
}
