import { useTranslation } from 'react-i18next'
import type { Role } from '#domain/access/role.ts'
import { academicYearOf } from '#domain/values/academic-year.ts'
import type { LocalDate } from '#domain/values/local-date.ts'
import { Skeleton } from '../ui/parts/Skeleton.tsx'
import { useYearWeeks } from '../years/year-weeks.api.ts'
import { GroupsThisWeek } from './GroupsThisWeek.tsx'
import { MyWeek } from './MyWeek.tsx'
import styles from './TodayPage.module.css'
import { WhoComes } from './WhoComes.tsx'

interface Props {
  readonly role: Role
  readonly organisation: string
  readonly on: LocalDate
}

/** Whose day begins with what groups do this week. */
const LOOKS_AT: Partial<Readonly<Record<Role, 'own' | 'college' | 'employer'>>> = {
  student: 'own',
  deputy: 'college',
  dispatcher: 'college',
  zoneHead: 'college',
  teacher: 'college',
  employerHr: 'employer',
  mentor: 'employer',
}

/** What this week holds for a person: one's own group, the groups of one's college, or who comes to one's works. */
export function WeekSection({ role, organisation, on }: Props) {
  const { t } = useTranslation('office')
  const looksAt = LOOKS_AT[role]
  const year = academicYearOf(on)
  const weeks = useYearWeeks(looksAt === undefined ? undefined : year)
  if (looksAt === undefined || weeks.error) return null
  return (
    <section>
      <div className={styles.head}>
        <h2>{t(looksAt === 'employer' ? 'weeks.atOurs' : 'weeks.thisWeek')}</h2>
      </div>
      {weeks.isPending && <Skeleton lines={2} />}
      {weeks.data && looksAt === 'own' && <MyWeek weeks={weeks.data} />}
      {weeks.data && looksAt === 'college' && <GroupsThisWeek weeks={weeks.data} college={organisation} />}
      {looksAt === 'employer' && <WhoComes employer={organisation} on={on} />}
    </section>
  )
}
