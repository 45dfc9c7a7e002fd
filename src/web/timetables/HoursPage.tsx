import { Button, Checkbox, NativeSelect, Select } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'
import { urlOf } from '#contract/http/call.ts'
import { deliveredHoursFile } from '#contract/timetables/delivered-hours.contract.ts'
import { termAfter } from '#domain/timetables/term.ts'
import { academicYear } from '#domain/values/academic-year.ts'
import { writeDate } from '../ui/format/dates.ts'
import { writeYear } from '../ui/format/write-year.ts'
import { download } from '../ui/http/download.ts'
import { useLanguage } from '../ui/language/language.ts'
import { DateField } from '../ui/parts/DateField.tsx'
import { EmptyState } from '../ui/parts/EmptyState.tsx'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import { Skeleton } from '../ui/parts/Skeleton.tsx'
import styles from './day.module.css'
import { type Hours, useHours } from './days.api.ts'
import { HoursTable } from './HoursTable.tsx'
import { useHoursAddress } from './hours-address.ts'
import { useTerms } from './timetables.api.ts'

/** Delivered hours of a term by teacher and part: plan, fact and what is left. */
export function HoursPage() {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const { address } = useHoursAddress()
  const hours = useHours(address)
  const shown = (hours.data?.items ?? []).filter(
    ({ teacher, audience, short }) =>
      (!address.teacher || teacher === address.teacher) &&
      (!address.college ||
        audience.some(({ group }) => hours.data?.names.collegeOf[group] === address.college)) &&
      (!address.short || short > 0),
  )
  return (
    <div className={styles.page}>
      <h1>{t('days.hours.title')}</h1>
      <p className={styles.soft}>{t('days.hours.intro', { date: writeDate(address.on, language) })}</p>
      <HoursFilters hours={hours.data} />
      {hours.error && <ProblemNote error={hours.error} retry={() => void hours.refetch()} />}
      {hours.isPending && <Skeleton lines={6} />}
      {hours.data && shown.length === 0 && (
        <EmptyState title={t('days.hours.none')} text={t('days.hours.noneText')} />
      )}
      {hours.data && shown.length > 0 && (
        <HoursTable items={shown} names={hours.data.names} asked={address} />
      )}
    </div>
  )
}

function HoursFilters({ hours }: { readonly hours: Hours | undefined }) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const { address, change } = useHoursAddress()
  const { year, term, on, college, teacher } = address
  const names = hours?.names
  const teachers = [...new Set((hours?.items ?? []).map(one => one.teacher))]
    .map(value => ({ value, label: names?.teachers[value] ?? value }))
    .sort((one, other) => one.label.localeCompare(other.label, 'ru'))
  const query = { year, term, on, ...(college ? { college } : {}), ...(teacher ? { teacher } : {}) }
  const fetchFile = () =>
    download(urlOf(deliveredHoursFile, { query: { ...query, lang: language } }), `${on}.xlsx`).catch(
      (error: Error) => notifications.show({ color: 'red', message: error.message }),
    )
  return (
    <div className={styles.head}>
      <NativeSelect
        label={t('days.hours.term')}
        value={`${year}/${term}`}
        onChange={event => {
          const [chosen, number] = event.currentTarget.value.split('/')
          change({ year: Number(chosen), term: number === '2' ? 2 : 1 })
        }}
        data={useTermChoices(year, term)}
      />
      <DateField
        className={styles.date ?? ''}
        label={t('days.until')}
        value={on}
        onChange={chosen => chosen && change({ on: chosen, year, term })}
      />
      {Object.keys(names?.colleges ?? {}).length > 1 && (
        <NativeSelect
          className={styles.select ?? ''}
          label={t('days.college')}
          value={college ?? ''}
          onChange={event => change({ college: event.currentTarget.value })}
          data={[
            { value: '', label: t('days.allColleges') },
            ...Object.entries(names?.colleges ?? {}).map(([value, label]) => ({ value, label })),
          ]}
        />
      )}
      {teachers.length > 1 && (
        <Select
          className={styles.select ?? ''}
          label={t('days.hours.teacher')}
          placeholder={t('days.hours.everybody')}
          searchable
          clearable
          value={teacher ?? null}
          onChange={chosen => change({ teacher: chosen ?? undefined })}
          nothingFoundMessage={t('days.out.noSuch')}
          data={teachers}
        />
      )}
      <Button variant="default" onClick={() => void fetchFile()}>
        {t('days.list.xlsx')}
      </Button>
      <Checkbox
        label={t('days.hours.onlyShort')}
        checked={address.short !== undefined}
        onChange={event => change({ short: event.currentTarget.checked ? '1' : undefined })}
      />
    </div>
  )
}

/** The terms that have timetables, the one that is shown, and the one after it. */
function useTermChoices(year: number, term: 1 | 2) {
  const { t } = useTranslation('office')
  const known = (useTerms().data?.items ?? []).map(one => ({ year: one.year, term: one.term }))
  const after = termAfter({ year: academicYear(year), number: term })
  const all = [...known, { year, term }, { year: after.year as number, term: after.number }]
  const words = [...new Set(all.map(one => `${one.year}/${one.term}`))].sort()
  return words.map(value => {
    const [first, number] = value.split('/')
    return { value, label: t(`days.hours.terms.${number as '1'}`, { year: writeYear(Number(first)) }) }
  })
}
