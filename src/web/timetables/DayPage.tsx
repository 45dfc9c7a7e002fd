import { Button, NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { addDays, localDate } from '#domain/values/local-date.ts'
import { writeDate, writeWeek } from '../ui/format/dates.ts'
import { blockingError } from '../ui/http/blocking-error.ts'
import { useLanguage } from '../ui/language/language.ts'
import { useBusinessDay } from '../ui/parts/business-day.ts'
import { DateField } from '../ui/parts/DateField.tsx'
import { EmptyState } from '../ui/parts/EmptyState.tsx'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import { Skeleton } from '../ui/parts/Skeleton.tsx'
import { DayWork } from './DayWork.tsx'
import styles from './day.module.css'
import { type DayAddress, untilOf, useDayAddress } from './day-address.ts'
import { type Day, useDay } from './days.api.ts'
import { MadeActs } from './MadeActs.tsx'
import { SubstitutionTable } from './SubstitutionTable.tsx'

/** A date: who and what is out, what that touches and how to go on, and what was decided. */
export function DayPage() {
  const today = useBusinessDay() ?? ''
  const { address } = useDayAddress()
  const date = address.date ?? today
  const day = useDay(date, date === '' ? '' : untilOf(address, localDate(date)))
  const blocked = blockingError(day)
  if (blocked) return <ProblemNote error={blocked} retry={() => void day.refetch()} />
  if (!day.data) return <Skeleton lines={6} />
  return (
    <>
      <DayHead day={day.data} address={address} />
      {day.data.isInForce ? (
        <DayBody key={date} day={day.data} address={address} />
      ) : (
        <NotInForce day={day.data} />
      )}
    </>
  )
}

interface Props {
  readonly day: Day
  readonly address: DayAddress
}

function DayHead({ day, address }: Props) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const { change } = useDayAddress()
  const date = localDate(day.date)
  const go = (to: string) => change({ date: to, until: undefined })
  const colleges = Object.entries(day.names.colleges)
  return (
    <header className={styles.head}>
      <h1>{t('days.title')}</h1>
      <div className={styles.dates}>
        <button
          type="button"
          className={styles.step}
          aria-label={t('days.previous')}
          onClick={() => go(addDays(date, -1))}
        >
          ←
        </button>
        <DateField
          className={styles.date ?? ''}
          aria-label={t('days.date')}
          value={date}
          onChange={chosen => chosen && go(chosen)}
        />
        <button
          type="button"
          className={styles.step}
          aria-label={t('days.next')}
          onClick={() => go(addDays(date, 1))}
        >
          →
        </button>
      </div>
      {day.change === null && colleges.length > 1 && (
        <NativeSelect
          className={styles.select ?? ''}
          aria-label={t('days.college')}
          value={address.college ?? ''}
          onChange={event => change({ college: event.currentTarget.value || undefined })}
          data={[
            { value: '', label: t('days.allColleges') },
            ...colleges.map(([value, label]) => ({ value, label })),
          ]}
        />
      )}
      <p className={styles.counts}>
        {[
          new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(new Date(date)),
          writeDate(date, language),
          writeWeek(date, language),
          ...(day.holiday ? [t('days.holiday', { name: day.holiday })] : []),
          // How many lessons all have is a figure for those who move them.
          ...(day.isInForce && day.change === null ? [t('days.lessons', { count: day.lessons })] : []),
          ...(day.isInForce ? [t('days.substitutions', { count: day.substitutions.length })] : []),
        ].join(' · ')}
      </p>
    </header>
  )
}

function NotInForce({ day: { nearest } }: { readonly day: Day }) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const { change } = useDayAddress()
  return (
    <EmptyState title={t('days.none.title')} text={t('days.none.text')}>
      {nearest && (
        <Button onClick={() => change({ date: nearest })}>
          {t('days.none.open', { date: writeDate(nearest, language) })}
        </Button>
      )}
    </EmptyState>
  )
}

function DayBody({ day, address }: Props) {
  const college = address.college
  const isShown = (groups: readonly string[]) =>
    college === undefined || groups.some(group => day.names.collegeOf[group] === college)
  return (
    <>
      {day.change === null && <DayWork day={day} address={address} isShown={isShown} />}
      <MadeActs day={day} college={college} />
      <SubstitutionTable day={day} college={college} isShown={isShown} />
    </>
  )
}
