import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { termOn } from '#domain/timetables/term.ts'
import { academicYearOf } from '#domain/values/academic-year.ts'
import { writeDateShort } from '../ui/format/dates.ts'
import { writeYear } from '../ui/format/write-year.ts'
import { useLanguage } from '../ui/language/language.ts'
import styles from './zone-hours.module.css'
import { useZoneHoursAddress } from './zone-hours-address.ts'
import { dayBeside, PERIOD_KINDS, type PeriodKind, periodAround } from './zone-period.ts'

/** Which week, month, term or year is shown, and the ways to the ones beside it. */
export function PeriodPicker() {
  const { t } = useTranslation('office')
  const { address, change } = useZoneHoursAddress()
  const { period, at } = address
  return (
    <div className={styles.picker}>
      <NativeSelect
        label={t('zoneHours.period')}
        value={period}
        onChange={event => change({ period: event.currentTarget.value as PeriodKind })}
        data={PERIOD_KINDS.map(value => ({ value, label: t(`zoneHours.periods.${value}`) }))}
      />
      <div className={styles.steps}>
        <button
          type="button"
          className={styles.step}
          aria-label={t('zoneHours.earlier')}
          onClick={() => change({ at: dayBeside(period, at, -1) })}
        >
          ‹
        </button>
        <strong className={styles.when}>{usePeriodWords()}</strong>
        <button
          type="button"
          className={styles.step}
          aria-label={t('zoneHours.later')}
          onClick={() => change({ at: dayBeside(period, at, 1) })}
        >
          ›
        </button>
      </div>
    </div>
  )
}

/** The period that is shown, as people say it. */
export function usePeriodWords(): string {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const { period, at } = useZoneHoursAddress().address
  const { from, to } = periodAround(period, at)
  if (period === 'month') return monthWords(from, language)
  if (period === 'year') return t('zoneHours.yearOf', { year: writeYear(academicYearOf(at)) })
  const { year, number } = termOn(at)
  if (period === 'term' && to === periodAround('term', from).to && from.slice(5, 7) !== '07')
    return t(`days.hours.terms.${number}`, { year: writeYear(year) })
  return `${writeDateShort(from)} – ${writeDateShort(to)}`
}

/** A month with its year: «сентябрь 2025». */
export const monthWords = (day: string, language: 'ru' | 'en'): string =>
  new Intl.DateTimeFormat(language === 'ru' ? 'ru' : 'en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
    .format(new Date(`${day}T00:00:00Z`))
    .replace(/\s?г\.$/, '')
