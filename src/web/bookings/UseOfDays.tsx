import { Button, NumberInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { localTime, minutesOfDay } from '#domain/values/local-time.ts'
import { writeDateShort } from '../ui/format/dates.ts'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import { type BookingOfPanel, useBookingActs } from './bookings.api.ts'
import styles from './bookings.module.css'

/** What the past days of a booking really took: said in two taps where all went as booked, or nobody came. */
export function UseOfDays({ shown }: { readonly shown: BookingOfPanel }) {
  const { t } = useTranslation('office')
  const { booking, uses, acts, seats } = shown
  const [changed, setChanged] = useState<string | null>(null)
  const waiting = acts.recordUse === null ? booking.toConfirm : []
  if (uses.length === 0 && waiting.length === 0) return null
  const planned = booking.places ?? seats
  const minutes = minutesOfDay(localTime(booking.endsAt)) - minutesOfDay(localTime(booking.startsAt))
  return (
    <section>
      <h4 className={styles.subtitle}>{t('bookings.use.title')}</h4>
      <ul className={styles.uses}>
        {waiting.map(date =>
          changed === date ? (
            <UseForm
              key={date}
              {...{ date, planned, minutes }}
              number={booking.number}
              onDone={() => setChanged(null)}
            />
          ) : (
            <Waiting
              key={date}
              {...{ date, planned, minutes }}
              number={booking.number}
              onChange={() => setChanged(date)}
            />
          ),
        )}
        {uses.map(use =>
          changed === use.date ? (
            <UseForm
              key={use.date}
              date={use.date}
              planned={use.places}
              minutes={use.minutes}
              number={booking.number}
              onDone={() => setChanged(null)}
            />
          ) : (
            <li key={use.date}>
              <span className={styles.useDate}>{writeDateShort(use.date)}</span>
              <span>
                {use.places === 0
                  ? t('bookings.use.nobody')
                  : t('bookings.use.was', { places: use.places, planned, hours: use.minutes / 60 })}
              </span>
              {acts.recordUse === null && (
                <Button size="compact-sm" variant="subtle" onClick={() => setChanged(use.date)}>
                  {t('bookings.use.change')}
                </Button>
              )}
            </li>
          ),
        )}
      </ul>
    </section>
  )
}

interface DateProps {
  readonly number: number
  readonly date: string
  readonly planned: number
  readonly minutes: number
}

function Waiting({
  number,
  date,
  planned,
  minutes,
  onChange,
}: DateProps & { readonly onChange: () => void }) {
  const { t } = useTranslation('office')
  const { use } = useBookingActs()
  const record = (places: number) =>
    use.mutate({ number, date, places, minutes: places === 0 ? 0 : minutes, note: null })
  return (
    <li>
      <span className={styles.useDate}>{writeDateShort(date)}</span>
      <Button loading={use.isPending} onClick={() => record(planned)}>
        {t('bookings.use.asBooked', { places: planned, hours: minutes / 60 })}
      </Button>
      <Button variant="default" loading={use.isPending} onClick={() => record(0)}>
        {t('bookings.use.didNotCome')}
      </Button>
      <Button variant="subtle" onClick={onChange}>
        {t('bookings.use.otherwise')}
      </Button>
      {use.error && <ProblemNote error={use.error} />}
    </li>
  )
}

function UseForm({ number, date, planned, minutes, onDone }: DateProps & { readonly onDone: () => void }) {
  const { t } = useTranslation('office')
  const { use } = useBookingActs()
  const [places, setPlaces] = useState(planned)
  const [hours, setHours] = useState(minutes / 60)
  return (
    <li>
      <span className={styles.useDate}>{writeDateShort(date)}</span>
      <NumberInput
        label={t('bookings.places_label')}
        min={0}
        max={500}
        value={places}
        onChange={value => setPlaces(Number(value))}
      />
      <NumberInput
        label={t('bookings.use.hours')}
        min={0}
        max={24}
        step={0.5}
        value={hours}
        onChange={value => setHours(Number(value))}
      />
      <Button
        loading={use.isPending}
        onClick={() =>
          use.mutate(
            { number, date, places, minutes: places === 0 ? 0 : Math.round(hours * 60), note: null },
            { onSuccess: onDone },
          )
        }
      >
        {t('bookings.use.save')}
      </Button>
      {use.error && <ProblemNote error={use.error} />}
    </li>
  )
}
