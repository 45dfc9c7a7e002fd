import { useTranslation } from 'react-i18next'
import { ACTIVITY_WORDS } from '#domain/programmes/activity.ts'
import type { LocalDate } from '#domain/values/local-date.ts'
import { paths } from '../app/paths.ts'
import { writeYear } from '../ui/format/write-year.ts'
import { useLanguage } from '../ui/language/language.ts'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import { PracticePlaces } from '../years/PracticePlaces.tsx'
import { writeWeeks } from '../years/write-weeks.ts'
import type { YearWeeks } from '../years/year-weeks.api.ts'
import { isPractice, type OwnStretch, ownWeeks } from './my-weeks.ts'
import styles from './TodayPage.module.css'

interface Props {
  /** This academic year and the next one, as far as they are there. */
  readonly years: readonly YearWeeks[]
  readonly on: LocalDate
}

/** What a student's own group does this week and where, what follows, and when the next practice begins. */
export function MyWeek({ years, on }: Props) {
  const { t } = useTranslation('office')
  const own = years[0]?.own ?? []
  if (own.length === 0) return <p className={styles.calm}>{t('weeks.withoutGroup')}</p>
  return own.map(one => <OwnGroup key={one.group} years={years} own={one} on={on} />)
}

function OwnGroup({ years, own, on }: Props & { readonly own: YearWeeks['own'][number] }) {
  const { t } = useTranslation('office')
  const { now, next, practice } = ownWeeks(years, own, on)
  const isLater = ({ of }: OwnStretch) => of.year !== years[0]?.year
  const isFurther = practice && !next.includes(practice)
  const unplanned = new Set(
    [now, ...next, practice].flatMap(stretch => (stretch && hasNoPlace(stretch) ? [stretch.of.year] : [])),
  )
  return (
    <div className={styles.mine}>
      <PageLink href={`${paths.record('groups', own.group)}?tab=year`}>
        {t('weeks.myGroup', { group: own.group })}
        {own.subgroup !== null && `, ${t('years.block.subgroup', { number: own.subgroup })}`}
      </PageLink>
      {!now && next.length === 0 && <p className={styles.calm}>{t('weeks.notThisYear')}</p>}
      <ul className={styles.weeks}>
        {now && <Line stretch={now} isLater={isLater(now)} isNow />}
        {next.map(stretch => (
          <Line
            key={stretch.firstDay}
            stretch={stretch}
            isLater={isLater(stretch)}
            isNext={stretch === practice}
          />
        ))}
        {isFurther && <Line stretch={practice} isLater={isLater(practice)} isNext />}
      </ul>
      {!practice && <p className={styles.calm}>{t('weeks.noPractice')}</p>}
      {[...unplanned].map(year => (
        <p key={year} className={styles.calm}>
          {t('weeks.placesToCome', { year: writeYear(year) })}
        </p>
      ))}
    </div>
  )
}

/** Practice of a year that has no plan yet: its weeks are wished, and its place is not known. */
const hasNoPlace = (stretch: OwnStretch): boolean => isPractice(stretch) && stretch.of.plan === null

interface LineProps {
  readonly stretch: OwnStretch
  /** Whether it belongs to a later academic year than the one that is shown first. */
  readonly isLater: boolean
  readonly isNow?: boolean
  /** Whether it is the next practice. */
  readonly isNext?: boolean
}

function Line({ stretch, isLater, isNow = false, isNext = false }: LineProps) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const { activity, of, firstWeek, weeks, blocks } = stretch
  return (
    <li data-now={isNow || undefined}>
      <div>
        <strong>{ACTIVITY_WORDS[activity][language]}</strong>
        {isNow && ` · ${t('weeks.now')}`}
        {isNext && ` · ${t('weeks.nextPractice')}`}
        <PracticePlaces weeks={of} blocks={blocks} />
      </div>
      <span className={styles.when}>
        {writeWeeks(of.year, firstWeek, weeks, language)}
        {isLater && `, ${writeYear(of.year)}`}
      </span>
    </li>
  )
}
