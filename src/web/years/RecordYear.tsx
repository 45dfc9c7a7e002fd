import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PLAN_STATUS_WORDS } from '#domain/years/year-plan.ts'
import { paths } from '../app/paths.ts'
import { writeYear } from '../ui/format/write-year.ts'
import { blockingError } from '../ui/http/blocking-error.ts'
import { useLanguage } from '../ui/language/language.ts'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import { Skeleton } from '../ui/parts/Skeleton.tsx'
import type { RecordPartProps } from '../ui/registers/record-extras.ts'
import { GroupWeeks } from './GroupWeeks.tsx'
import { PlaceWeeks } from './PlaceWeeks.tsx'
import styles from './weeks.module.css'
import { useYearWeeks } from './year-weeks.api.ts'
import { useYears } from './years.api.ts'

/** The year of a group, a zone or an organisation by weeks: what the group does, or who comes to the places. */
export function RecordYear({ register, recordKey }: RecordPartProps) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const years = useYears()
  const [chosen, setChosen] = useState<number>()
  const year = chosen ?? years.data?.planned
  const weeks = useYearWeeks(year)
  const error = blockingError(years, weeks)
  if (error) return <ProblemNote error={error} retry={() => void weeks.refetch()} />
  if (!years.data) return <Skeleton />
  const { current, planned } = years.data
  const plan = weeks.data?.plan
  return (
    <>
      <div className={styles.head}>
        <SegmentedControl
          size="xs"
          aria-label={t('years.chooseYear')}
          value={String(year)}
          onChange={next => setChosen(Number(next))}
          data={[...new Set([current, planned])].map(one => ({ value: String(one), label: writeYear(one) }))}
        />
        {plan && (
          <PageLink href={paths.years({ year: String(year), version: String(plan.version) })}>
            {t('years.draftOf', { status: PLAN_STATUS_WORDS[plan.status][language], version: plan.version })}
          </PageLink>
        )}
        {plan === null && <span className={styles.quiet}>{t('weeks.asWished')}</span>}
      </div>
      {weeks.isPending && <Skeleton />}
      {weeks.data &&
        (register.name === 'groups' ? (
          <GroupWeeks weeks={weeks.data} group={recordKey} />
        ) : (
          <PlaceWeeks weeks={weeks.data} register={register.name} recordKey={recordKey} />
        ))}
    </>
  )
}
