import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { roleWords } from '#domain/access/role.ts'
import { bookingStatusWords } from '#domain/bookings/booking.ts'
import { writeMoment } from '../ui/format/dates.ts'
import { usePhrase } from '../ui/language/language.ts'
import { ActButton } from '../ui/parts/ActButton.tsx'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import { SidePanel } from '../ui/parts/SidePanel.tsx'
import { Skeleton } from '../ui/parts/Skeleton.tsx'
import { useBookingWords } from './booking-words.ts'
import { type BookingOfPanel, type Decision, useBooking, useBookingActs } from './bookings.api.ts'
import styles from './bookings.module.css'
import { StatusMark } from './StatusMark.tsx'
import { UseOfDays } from './UseOfDays.tsx'
import { WaitingNote } from './WaitingNote.tsx'

interface Props {
  readonly number: number
  readonly onClose: () => void
}

/** A booking: what is asked, what stands against it, what may be done with it, its use and its history. */
export function BookingPanel({ number, onClose }: Props) {
  const { t } = useTranslation('office')
  const booking = useBooking(number)
  return (
    <SidePanel title={t('bookings.one', { number })} onClose={onClose}>
      {booking.error && <ProblemNote error={booking.error} retry={() => void booking.refetch()} />}
      {booking.isPending && <Skeleton lines={6} />}
      {booking.data && <Inside shown={booking.data} />}
    </SidePanel>
  )
}

function Inside({ shown }: { readonly shown: BookingOfPanel }) {
  const { t } = useTranslation('office')
  const { booking, names, conflicts, days } = shown
  const words = useBookingWords()(booking)
  const free = Math.min(...days.map(one => one.free))
  const lines = [
    [t('bookings.zone'), names.zones[booking.zone] ?? booking.zone],
    [t('bookings.organisation'), names.organisations[booking.organisation] ?? booking.organisation],
    [t('bookings.purpose'), words.purpose],
    [t('bookings.when'), `${words.when} (${t('bookings.check.days', { count: booking.dates })})`],
    [t('bookings.places_label'), booking.places === null ? t('bookings.whole') : String(booking.places)],
    ...(booking.status === 'requested'
      ? [[t('bookings.freeNow'), t('bookings.ofSeats', { free, seats: shown.seats })]]
      : []),
    ...(booking.group ? [[t('bookings.group'), booking.group]] : []),
    ...(booking.person ? [[t('bookings.person'), names.people[booking.person] ?? booking.person]] : []),
    ...(booking.decidedBy
      ? [[t('bookings.decidedBy'), names.people[booking.decidedBy] ?? booking.decidedBy]]
      : []),
    ...(booking.reason ? [[t('bookings.reason'), booking.reason]] : []),
  ]
  return (
    <div className={styles.form}>
      <h3 className={styles.title}>{booking.title}</h3>
      <p>
        <StatusMark booking={booking} />
      </p>
      <dl className={styles.facts}>
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {conflicts.length > 0 && (
        <section
          className={styles.note}
          data-bad={conflicts.some(one => one.weight === 'blocks') || undefined}
        >
          <b>{t('bookings.against')}</b>
          <ul className={styles.conflicts}>
            {conflicts.slice(0, 6).map(({ date, code, weight, sentence }) => (
              <li key={`${date} ${code}`} data-weight={weight}>
                {sentence}
              </li>
            ))}
            {conflicts.length > 6 && <li>{t('bookings.check.more', { count: conflicts.length - 6 })}</li>}
          </ul>
        </section>
      )}
      {booking.status === 'requested' && <WaitingNote booking={booking} />}
      <Acts shown={shown} />
      <UseOfDays shown={shown} />
      <History shown={shown} />
    </div>
  )
}

const WRITTEN: Readonly<Record<'requested' | 'approved', readonly Decision[]>> = {
  requested: ['approve', 'decline', 'withdraw'],
  approved: ['cancel'],
}

/** What may be done, each closed act with the sentence of its refusal; a reason is written once for all of them. */
function Acts({ shown }: { readonly shown: BookingOfPanel }) {
  const { t } = useTranslation('office')
  const { booking, acts, needsReason } = shown
  const [reason, setReason] = useState('')
  const { decide } = useBookingActs()
  const { status, number, revision } = booking
  if (status !== 'requested' && status !== 'approved') return null
  const own = WRITTEN[status].filter(act => act !== 'withdraw' || !booking.isMyZone || booking.isMine)
  const wordless = (act: Decision) =>
    reason.trim() === '' && (act === 'decline' || act === 'cancel' || (act === 'approve' && needsReason))
  return (
    <>
      {own.some(act => acts[act] === null && (act !== 'withdraw' || needsReason)) && (
        <Textarea
          label={t('bookings.reason')}
          description={t(needsReason ? 'bookings.reasonNeeded' : 'bookings.reasonHelp')}
          value={reason}
          maxLength={400}
          autosize
          minRows={1}
          onChange={event => setReason(event.currentTarget.value)}
        />
      )}
      <div className={styles.acts}>
        {own.map(act => (
          <ActButton
            key={act}
            variant={act === 'approve' ? 'filled' : 'default'}
            refusal={acts[act]?.sentence ?? (wordless(act) ? t('bookings.sayWhy') : undefined)}
            busy={decide.isPending}
            onAct={() => decide.mutate({ number, act, revision, reason: reason.trim() || null })}
          >
            {t(`bookings.acts.${act}`)}
          </ActButton>
        ))}
      </div>
      {decide.error && <ProblemNote error={decide.error} />}
    </>
  )
}

function History({ shown: { history, names } }: { readonly shown: BookingOfPanel }) {
  const { t } = useTranslation('office')
  const phrase = usePhrase()
  if (history.length === 0) return null
  return (
    <section>
      <h4 className={styles.subtitle}>{t('bookings.history')}</h4>
      <ul className={styles.history}>
        {history.map(({ at, status, reason, role, organisation }) => (
          <li key={at}>
            <b>{phrase(bookingStatusWords[status])}</b>
            {reason ? `: ${reason}` : ''}
            <span>
              {[
                writeMoment(at),
                role && role in roleWords ? phrase(roleWords[role as keyof typeof roleWords]) : null,
                organisation ? (names.organisations[organisation] ?? organisation) : null,
              ]
                .filter(Boolean)
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
