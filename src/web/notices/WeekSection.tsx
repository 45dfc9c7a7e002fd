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
const LOOKS_AT: Partial<Readonly<Record<Role, 'own' | 'college' | 'zones' | 'employer'>>> = {
  student: 'own',
  deputy: 'college',
  dispatcher: 'college',
  zoneHead: 'zones',
  teacher: 'college',
  employerHr: 'employer',
  mentor: 'employer',
}

/** What this week holds for a person: one's own group, the groups of one's college, or who comes to one's places. */
export function WeekSection({ role, organisation, on }: Props) {
  const { t } = useTranslation('office')
  const looksAt = LOOKS_AT[role]
  const isOwn = looksAt === 'own'
  const year = academicYearOf(on)
  const weeks = useYearWeeks(looksAt === undefined ? undefined : year)
  const following = useYearWeeks(isOwn ? year + 1 : undefined)
  if (looksAt === undefined || weeks.error) return null
  const years = [weeks.data, following.data].filter(one => one !== undefined)
  const isPending = weeks.isPending || (isOwn && following.isPending)
  return (
    <>
      {(looksAt === 'zones' || looksAt === 'employer') && (
        <section>
          <div className={styles.head}>
            <h2>{t(looksAt === 'employer' ? 'weeks.atOurs' : 'weeks.atOurZones')}</h2>
          </div>
          <WhoComes owner={organisation} on={on} />
        </section>
      )}
      {looksAt !== 'employer' && (
        <section>
          <div className={styles.head}>
            <h2>{t(isOwn ? 'weeks.myWeeks' : 'weeks.thisWeek')}</h2>
          </div>
          {isPending && <Skeleton lines={2} />}
          {!isPending && isOwn && <MyWeek years={years} on={on} />}
          {weeks.data && !isOwn && <GroupsThisWeek weeks={weeks.data} college={organisation} />}
        </section>
      )}
    </>
  )
}
