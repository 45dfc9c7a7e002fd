import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { WEEKDAY_WORDS } from '#domain/timetables/weekdays.ts'
import { localDate, weekdayOf } from '#domain/values/local-date.ts'
import { timeOfMinutes } from '#domain/values/local-time.ts'
import { useLanguage } from '../ui/language/language.ts'
import type { Taking, WeekOfZone } from './bookings.api.ts'
import styles from './week.module.css'
import { freeIn, inLanes } from './week-lanes.ts'

/** Hours of a day that somebody has chosen in the week. */
export interface ChosenHours {
  readonly date: string
  readonly startsAt: number
  readonly endsAt: number
}

interface Props {
  readonly week: WeekOfZone
  readonly onChoose: (hours: ChosenHours) => void
  readonly onOpen: (booking: number) => void
}

/** Minutes of one row. */
const ROW = 30

/** Minutes that one press asks for. */
const PRESSED = 60

/** A zone through a week: a column for each day, a row for each half of an hour, free places in each, and who takes the others. */
export function ZoneWeek({ week, onChoose, onOpen }: Props) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const { open, takings, days } = week
  const timed = takings.filter(({ startsAt, endsAt }) => endsAt - startsAt < 24 * 60)
  const first = Math.floor(Math.min(open.startsAt, ...timed.map(one => one.startsAt)) / ROW) * ROW
  const last = Math.ceil(Math.max(open.endsAt + 180, ...timed.map(one => one.endsAt)) / ROW) * ROW
  const rows = Array.from({ length: (Math.min(last, 24 * 60) - first) / ROW }, (_, at) => first + at * ROW)
  const shown = days.filter(
    ({ date, isOpen }) => isOpen || weekdayOf(localDate(date)) < 7 || takings.some(one => one.date === date),
  )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a week wider than the screen must be scrollable by keyboard
    <section className={styles.wrap} tabIndex={0} aria-label={t('bookings.week.label')}>
      <div
        className={styles.week}
        style={{ gridTemplateColumns: `52px repeat(${shown.length}, minmax(118px, 1fr))` }}
      >
        <div className={styles.corner} />
        {shown.map(({ date, isOpen, holiday, seats }) => (
          <div key={date} className={styles.day} data-closed={!isOpen || undefined}>
            <b>{WEEKDAY_WORDS[weekdayOf(localDate(date))].short[language]}</b> {date.slice(8)}.
            {date.slice(5, 7)}
            <span>
              {holiday ?? (isOpen ? t('bookings.week.seats', { count: seats }) : t('bookings.week.dayOff'))}
            </span>
          </div>
        ))}
        <div className={styles.hours}>
          {rows.map(minute => (
            <span key={minute} className={styles.hour}>
              {minute % 60 === 0 ? timeOfMinutes(minute) : ''}
            </span>
          ))}
        </div>
        {shown.map(day => (
          <DayColumn
            key={day.date}
            {...{ day, rows, open, onChoose, onOpen }}
            takings={takings.filter(one => one.date === day.date)}
          />
        ))}
      </div>
    </section>
  )
}

interface ColumnProps extends Pick<Props, 'onChoose' | 'onOpen'> {
  readonly day: WeekOfZone['days'][number]
  readonly rows: readonly number[]
  readonly open: WeekOfZone['open']
  readonly takings: readonly Taking[]
}

function DayColumn({ day, rows, open, takings, onChoose, onOpen }: ColumnProps) {
  const { t } = useTranslation('office')
  const [drag, setDrag] = useState<{ from: number; to: number } | null>(null)
  const from = useRef<number | null>(null)
  const [first = 0] = rows
  const height = rows.length * ROW
  const choose = (one: number, other: number) => {
    from.current = null
    setDrag(null)
    onChoose({
      date: day.date,
      startsAt: Math.min(one, other),
      endsAt: Math.min(one === other ? one + PRESSED : Math.max(one, other) + ROW, 24 * 60),
    })
  }
  return (
    <div
      className={styles.column}
      data-closed={!day.isOpen || undefined}
      onPointerLeave={() => {
        from.current = null
        setDrag(null)
      }}
    >
      {rows.map(minute => {
        const free = freeIn(takings, day.seats, { startsAt: minute, endsAt: minute + ROW })
        const before = freeIn(takings, day.seats, { startsAt: minute - ROW, endsAt: minute })
        const isIn =
          drag !== null && Math.min(drag.from, drag.to) <= minute && minute <= Math.max(drag.from, drag.to)
        return (
          <button
            key={minute}
            type="button"
            className={styles.cell}
            data-half={minute % 60 !== 0 || undefined}
            data-out={!day.isOpen || minute + ROW <= open.startsAt || minute >= open.endsAt || undefined}
            data-full={free === 0 || undefined}
            data-some={(free > 0 && free < day.seats) || undefined}
            data-chosen={isIn || undefined}
            aria-label={t('bookings.week.free', {
              date: `${day.date.slice(8)}.${day.date.slice(5, 7)}`,
              time: timeOfMinutes(minute),
              free,
              seats: day.seats,
            })}
            onPointerDown={event => {
              if (event.pointerType !== 'mouse') return
              from.current = minute
              setDrag({ from: minute, to: minute })
            }}
            onPointerEnter={() => {
              if (from.current !== null) setDrag({ from: from.current, to: minute })
            }}
            onClick={() => choose(from.current ?? minute, minute)}
            onPointerUp={() => {
              if (from.current !== null && from.current !== minute) choose(from.current, minute)
            }}
          >
            {(minute % 60 === 0 || minute === first || free !== before) && (
              <span className={styles.free}>
                {free}/{day.seats}
              </span>
            )}
          </button>
        )
      })}
      {inLanes(takings).map(({ taking, lane, lanes }) => {
        const startsAt = Math.max(taking.startsAt, first)
        const endsAt = Math.min(taking.endsAt, first + height)
        return (
          <TakingBlock
            key={taking.source}
            {...{ taking, onOpen }}
            seats={day.seats}
            style={{
              top: `${((startsAt - first) / height) * 100}%`,
              height: `${((endsAt - startsAt) / height) * 100}%`,
              left: `calc((100% - 34px) * ${lane / lanes})`,
              width: `calc((100% - 34px) / ${lanes} - 2px)`,
            }}
          />
        )
      })}
    </div>
  )
}

function TakingBlock({
  taking,
  seats,
  style,
  onOpen,
}: {
  readonly taking: Taking
  readonly seats: number
  readonly style: {
    readonly top: string
    readonly height: string
    readonly left: string
    readonly width: string
  }
  readonly onOpen: (booking: number) => void
}) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const { kind, name, places, startsAt, endsAt, isFirm, booking } = taking
  const hours = `${timeOfMinutes(startsAt)}–${endsAt >= 24 * 60 ? '24:00' : timeOfMinutes(endsAt)}`
  const label = `${name[language]}, ${hours}, ${t('bookings.places', { count: places ?? seats })}${isFirm ? '' : `, ${t('bookings.week.asked')}`}`
  const inside = (
    <>
      <b>{name[language]}</b>
      <span>{t('bookings.places', { count: places ?? seats })}</span>
    </>
  )
  return booking === null ? (
    <div className={styles.taking} data-kind={kind} style={style} title={label}>
      {inside}
    </div>
  ) : (
    <button
      type="button"
      className={styles.taking}
      data-kind={kind}
      data-asked={!isFirm || undefined}
      style={style}
      title={label}
      aria-label={label}
      onClick={() => onOpen(booking)}
    >
      {inside}
    </button>
  )
}
