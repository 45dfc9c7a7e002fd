import { useTranslation } from 'react-i18next'
import { type LocalDate, localDate } from '#domain/values/local-date.ts'
import { mayRead } from '../app/may.ts'
import { type Me, useMe } from '../app/session.ts'
import { writeDate, writeWeek } from '../ui/format/dates.ts'
import { useLanguage } from '../ui/language/language.ts'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import { Page } from '../ui/parts/Page.tsx'
import { Skeleton } from '../ui/parts/Skeleton.tsx'
import { AccountsSection } from './AccountsSection.tsx'
import { AttentionSection, listPath } from './AttentionSection.tsx'
import { attentionOf } from './attention.ts'
import { BookingsSection } from './BookingsSection.tsx'
import { DayOfCollege } from './DayOfCollege.tsx'
import { FiguresSection } from './FiguresSection.tsx'
import { LettersSection } from './LettersSection.tsx'
import { OwnLessons } from './OwnLessons.tsx'
import { TargetsSection } from './TargetsSection.tsx'
import styles from './TodayPage.module.css'
import { figuresOf } from './today-figures.ts'
import { type Attended, useAttention, useOwnZones } from './use-attention.ts'
import { WeekSection } from './WeekSection.tsx'

/** Who answers for what the cluster promised. */
const ANSWERS_FOR_TARGETS: ReadonlySet<string> = new Set(['director', 'ministry', 'accountant'])

/** Who keeps the day of a college going. */
const KEEPS_THE_DAY: ReadonlySet<string> = new Set(['deputy', 'dispatcher'])

/** What needs a person now, by the role in which they act: each line opens its record. */
export function TodayPage() {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const me = useMe().data
  if (!me?.assignment) return null
  const on = localDate(me.businessDate)
  return (
    <Page
      title={t('today.title')}
      intro={t('today.week', { date: writeDate(on, language), week: writeWeek(on, language) })}
    >
      <Sections assignment={me.assignment} person={me.person?.code ?? null} on={on} />
    </Page>
  )
}

interface SectionsProps {
  readonly assignment: NonNullable<Me['assignment']>
  readonly person: string | null
  readonly on: LocalDate
}

function Sections({ assignment, person, on }: SectionsProps) {
  const { role, organisation, cluster } = assignment
  const zones = useOwnZones(organisation, role === 'zoneHead')
  const lists = attentionOf({ role, organisation, person, zones: zones ?? [], on }).filter(
    ({ register }) => zones !== undefined && mayRead(role, register),
  )
  const attended = useAttention(lists, on)
  const isBusy = ({ total, error }: Attended) => total > 0 || error !== null
  return (
    <>
      {zones !== undefined && (
        <div className={styles.figures}>
          <FiguresSection figures={figuresOf({ role, organisation, zones })} on={on} />
        </div>
      )}
      <div className={styles.sections}>
        <OwnLessons role={role} on={on} />
        {KEEPS_THE_DAY.has(role) && <DayOfCollege on={on} />}
        <WeekSection role={role} organisation={organisation} on={on} />
        <LettersSection />
        <BookingsSection role={role} on={on} />
        {role === 'administrator' && <AccountsSection on={on} />}
        {attended.filter(isBusy).map(one => (
          <AttentionSection key={one.attention.title} attended={one} on={on} />
        ))}
        {ANSWERS_FOR_TARGETS.has(role) && <TargetsSection cluster={cluster} on={on} />}
      </div>
      {attended.some(one => one.isPending) ? (
        <Skeleton />
      ) : (
        <InOrder calm={attended.filter(one => !isBusy(one))} isAll={!attended.some(isBusy)} />
      )}
    </>
  )
}

/** What was looked at and needs nobody, in one line, each leading to its list. */
function InOrder({ calm, isAll }: { readonly calm: readonly Attended[]; readonly isAll: boolean }) {
  const { t } = useTranslation('office')
  if (calm.length === 0) return null
  return (
    <p className={styles.calm}>
      {isAll && `${t('today.calm')} `}
      {t('today.looked')}{' '}
      {calm.map(({ attention }, index) => (
        <span key={attention.title}>
          {index > 0 && ', '}
          <PageLink href={listPath(attention)}>{t(`today.lists.${attention.title}`).toLowerCase()}</PageLink>
        </span>
      ))}
      .
    </p>
  )
}
