import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { AddEvent } from './AddEvent.tsx'
import styles from './day.module.css'
import type { AskedEvent, Day, Repair } from './days.api.ts'
import { useSayDay } from './use-say-day.ts'

interface Props {
  readonly day: Day
  readonly repair: Repair
  readonly onAdd: (event: AskedEvent) => void
  readonly onRemove: (event: AskedEvent) => void
}

/** Who and what is out: by the registers, and what somebody adds to see what it would mean. */
export function OutSection({ day, repair, onAdd, onRemove }: Props) {
  const { t } = useTranslation('office')
  const say = useSayDay(day.names, repair.teachers)
  const known = repair.out.filter(({ isAsked }) => !isAsked)
  const subjects = [...new Set(known.map(say.subject))]
  return (
    <section className={`${styles.section} ${styles.screen}`}>
      <h2>{t('days.out.title')}</h2>
      {repair.out.length === 0 && <p className={styles.soft}>{t('days.out.nobody')}</p>}
      <ul className={styles.events}>
        {repair.out
          .filter(({ isAsked }) => isAsked)
          .map(({ isAsked: _, ...event }) => (
            <Event key={JSON.stringify(event)} event={event} say={say}>
              <button type="button" className={styles.open} onClick={() => onRemove(event)}>
                {t('days.out.remove')}
              </button>
            </Event>
          ))}
      </ul>
      {known.length > 0 && (
        <details className={styles.known}>
          <summary>
            <span className={styles.soft}>{t('days.out.known')}</span> {subjects.join(', ')}
          </summary>
          <ul className={styles.events}>
            {known.map(({ isAsked: _, ...event }) => (
              <Event key={JSON.stringify(event)} event={event} say={say} />
            ))}
          </ul>
        </details>
      )}
      <AddEvent day={day} teachers={repair.teachers} onAdd={onAdd} />
    </section>
  )
}

interface EventProps {
  readonly event: AskedEvent
  readonly say: ReturnType<typeof useSayDay>
  readonly children?: ReactNode
}

/** One thing that is out, and when. */
function Event({ event, say, children }: EventProps) {
  const { t } = useTranslation('office')
  return (
    <li>
      <b>{say.subject(event)}</b>
      <span>{t(`days.out.short.${event.kind}`)}</span>
      <span className={styles.soft}>
        {say.span(event)}
        {event.places !== null && `, ${t('days.out.places', { count: event.places })}`}
      </span>
      {children}
    </li>
  )
}
