import { Button, NativeSelect, Select } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DateField } from '../ui/parts/DateField.tsx'
import styles from './day.module.css'
import type { AskedEvent, Day, DayNames } from './days.api.ts'

interface Props {
  readonly day: Day
  readonly teachers: Readonly<Record<string, string>>
  readonly onAdd: (event: AskedEvent) => void
}

const KINDS = ['teacherAway', 'roomClosed', 'groupAway', 'employerCancels'] as const
const PAIRS = ['', '1', '2', '3', '4', '5', '6', '7', '8', '9']

/** Adds what is out on the day, or from it to another: a teacher, a room, a group, an employer. */
export function AddEvent({ day, teachers, onAdd }: Props) {
  const { t } = useTranslation('office')
  const [kind, setKind] = useState<(typeof KINDS)[number]>('teacherAway')
  const [subject, setSubject] = useState<string | null>(null)
  const [endsOn, setEndsOn] = useState<string | null>(day.date)
  const [pairs, setPairs] = useState({ from: '', to: '' })
  const add = (event: FormEvent) => {
    event.preventDefault()
    if (subject === null || endsOn === null || endsOn < day.date) return
    onAdd({
      ...{ kind, subject, startsOn: day.date, endsOn, places: null },
      fromPair: pairs.from ? Number(pairs.from) : null,
      toPair: pairs.to ? Number(pairs.to) : null,
    })
    setSubject(null)
  }
  return (
    <form className={styles.add} onSubmit={add}>
      <NativeSelect
        label={t('days.out.what')}
        value={kind}
        onChange={event => {
          setKind(event.currentTarget.value as typeof kind)
          setSubject(null)
        }}
        data={KINDS.map(value => ({ value, label: t(`days.out.kinds.${value}`) }))}
      />
      <Select
        className={styles.wide ?? ''}
        label={t('days.out.subject')}
        searchable
        value={subject}
        onChange={setSubject}
        nothingFoundMessage={t('days.out.noSuch')}
        limit={60}
        data={optionsOf(kind, day.names, teachers)}
      />
      <DateField
        className={styles.date ?? ''}
        label={t('days.until')}
        value={endsOn}
        minDate={day.date}
        onChange={setEndsOn}
      />
      <NativeSelect
        className={styles.narrow ?? ''}
        label={t('days.out.fromPair')}
        value={pairs.from}
        onChange={event => setPairs({ ...pairs, from: event.currentTarget.value })}
        data={PAIRS}
      />
      <NativeSelect
        className={styles.narrow ?? ''}
        label={t('days.out.toPair')}
        value={pairs.to}
        onChange={event => setPairs({ ...pairs, to: event.currentTarget.value })}
        data={PAIRS}
      />
      <Button type="submit" variant="default" disabled={subject === null}>
        {t('days.out.add')}
      </Button>
      <span className={styles.soft}>{t('days.out.note')}</span>
    </form>
  )
}

function optionsOf(
  kind: (typeof KINDS)[number],
  names: DayNames,
  teachers: Readonly<Record<string, string>>,
) {
  const named = {
    teacherAway: teachers,
    roomClosed: names.rooms,
    groupAway: Object.fromEntries(Object.keys(names.collegeOf).map(group => [group, group])),
    employerCancels: names.employers,
  }[kind]
  return Object.entries(named)
    .map(([value, label]) => ({ value, label }))
    .sort((one, other) => one.label.localeCompare(other.label, 'ru', { numeric: true }))
}
