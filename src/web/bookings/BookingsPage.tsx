import { Button, NativeSelect, SegmentedControl, Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addDays, localDate, mondayOf, weekdayOf } from '#domain/values/local-date.ts'
import { timeOfMinutes } from '#domain/values/local-time.ts'
import { writeWeek } from '../ui/format/dates.ts'
import { blockingError } from '../ui/http/blocking-error.ts'
import { useLanguage } from '../ui/language/language.ts'
import { useIsNarrow } from '../ui/navigation/use-is-narrow.ts'
import { ActButton } from '../ui/parts/ActButton.tsx'
import { useBusinessDay } from '../ui/parts/business-day.ts'
import { DateField } from '../ui/parts/DateField.tsx'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import { Skeleton } from '../ui/parts/Skeleton.tsx'
import { AskPanel, type Begun } from './AskPanel.tsx'
import { BookingList } from './BookingList.tsx'
import { BookingPanel } from './BookingPanel.tsx'
import { type Bookings, useBookings, useZoneWeek } from './bookings.api.ts'
import styles from './bookings.module.css'
import { useBookingsAddress } from './bookings-address.ts'
import { isToDecide } from './shown-bookings.ts'
import { type ChosenHours, ZoneWeek } from './ZoneWeek.tsx'

/** Zones as colleges and employers book them: the week of a zone, who asks for what, and what is decided. */
export function BookingsPage() {
  const { t } = useTranslation('office')
  const today = useBusinessDay() ?? ''
  const { address, change } = useBookingsAddress()
  const [begun, setBegun] = useState<Begun | null>(null)
  const bookings = useBookings(today)
  const blocked = blockingError(bookings)
  if (blocked) return <ProblemNote error={blocked} retry={() => void bookings.refetch()} />
  if (!bookings.data) return <Skeleton lines={8} />
  const zone = address.zone ?? firstZone(bookings.data)
  const day = address.day ?? today
  const begin = (hours?: ChosenHours) =>
    setBegun(begunWith(zone, hours ?? { date: day, startsAt: 600, endsAt: 720 }))
  const waiting = bookings.data.items.filter(isToDecide).length
  return (
    <>
      <header className={styles.head}>
        <h1>{t('bookings.title')}</h1>
        <SegmentedControl
          aria-label={t('bookings.view')}
          value={address.tab}
          onChange={tab => change({ tab: tab === 'list' ? 'list' : 'week', booking: undefined })}
          data={[
            { value: 'week', label: t('bookings.tabs.week') },
            { value: 'list', label: `${t('bookings.tabs.list')}${waiting > 0 ? ` (${waiting})` : ''}` },
          ]}
        />
        <div className={styles.tools}>
          <ActButton variant="filled" refusal={bookings.data.ask?.sentence} onAct={() => begin()}>
            {t('bookings.ask.open')}
          </ActButton>
        </div>
      </header>
      {address.tab === 'week' ? (
        <WeekTab
          {...{ zone, day }}
          bookings={bookings.data}
          onChoose={hours => bookings.data.ask === null && begin(hours)}
        />
      ) : (
        <BookingList bookings={bookings.data} today={today} />
      )}
      {begun && <AskPanel begun={begun} bookings={bookings.data} onClose={() => setBegun(null)} />}
      {address.booking !== undefined && (
        <BookingPanel
          key={address.booking}
          number={address.booking}
          onClose={() => change({ booking: undefined, tab: address.tab })}
        />
      )}
    </>
  )
}

/** The reader's own zone where there is one, else the first. */
const firstZone = ({ items, names }: Bookings): string =>
  items.find(isToDecide)?.zone ??
  items.find(({ isMine, isMyZone }) => isMine || isMyZone)?.zone ??
  Object.keys(names.zones).find(code => names.zones[code]?.startsWith(code)) ??
  Object.keys(names.zones)[0] ??
  ''

const begunWith = (zone: string, { date, startsAt, endsAt }: ChosenHours): Begun => ({
  ...{ zone, startsOn: date, endsOn: date, weekdays: [weekdayOf(localDate(date))] },
  ...{ startsAt: timeOfMinutes(startsAt), endsAt: endsAt >= 24 * 60 ? '23:59' : timeOfMinutes(endsAt) },
})

interface WeekProps {
  readonly zone: string
  readonly day: string
  readonly bookings: Bookings
  readonly onChoose: (hours: ChosenHours) => void
}

function WeekTab({ zone, day, bookings, onChoose }: WeekProps) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const narrow = useIsNarrow()
  const { change } = useBookingsAddress()
  const week = useZoneWeek(zone, day)
  const monday = mondayOf(localDate(day))
  const zones = Object.entries(bookings.names.zones)
    .map(([value, label]) => ({ value, label }))
    .sort((one, other) => one.label.localeCompare(other.label, 'ru', { numeric: true }))
  const owner = week.data && bookings.names.organisations[week.data.owner]
  return (
    <>
      <div className={styles.head}>
        {narrow ? (
          <NativeSelect
            className={styles.wide ?? ''}
            aria-label={t('bookings.zone')}
            value={zone}
            onChange={event => change({ zone: event.currentTarget.value })}
            data={zones}
          />
        ) : (
          <Select
            className={styles.wide ?? ''}
            aria-label={t('bookings.zone')}
            searchable
            value={zone}
            onChange={chosen => chosen && change({ zone: chosen })}
            data={zones}
          />
        )}
        <div className={styles.steps}>
          <Button
            variant="default"
            aria-label={t('bookings.week.previous')}
            onClick={() => change({ day: addDays(monday, -7) })}
          >
            ←
          </Button>
          <DateField
            className={styles.date ?? ''}
            aria-label={t('bookings.week.day')}
            value={day}
            onChange={chosen => chosen && change({ day: chosen })}
          />
          <Button
            variant="default"
            aria-label={t('bookings.week.next')}
            onClick={() => change({ day: addDays(monday, 7) })}
          >
            →
          </Button>
        </div>
        <p className={styles.counts}>
          {[
            writeWeek(monday, language),
            ...(owner ? [t('bookings.week.owner', { owner })] : []),
            ...(week.data
              ? [
                  t('bookings.week.open', {
                    from: timeOfMinutes(week.data.open.startsAt),
                    to: timeOfMinutes(Math.min(week.data.open.endsAt, 1439)),
                  }),
                ]
              : []),
            t('bookings.week.hint'),
          ].join(' · ')}
        </p>
      </div>
      {week.error && <ProblemNote error={week.error} retry={() => void week.refetch()} />}
      {week.isPending && <Skeleton lines={10} />}
      {week.data && (
        <ZoneWeek week={week.data} onChoose={onChoose} onOpen={booking => change({ booking, tab: 'week' })} />
      )}
    </>
  )
}
