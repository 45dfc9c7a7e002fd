import { useTranslation } from 'react-i18next'
import { writeDateShort } from '../ui/format/dates.ts'
import { usePhrase } from '../ui/language/language.ts'
import type { CheckedWish, Wish } from './bookings.api.ts'
import styles from './bookings.module.css'

/** How many conflicts are written out; the others are counted. */
const MOST = 4

interface Props {
  readonly check: CheckedWish
  readonly onTake: (parts: Partial<Wish>) => void
}

/** How many places are free, what stands against a wish, and where nothing would. */
export function CheckNote({ check, onTake }: Props) {
  const { t } = useTranslation('office')
  const phrase = usePhrase()
  const { free, seats, dates, conflicts, near, refusal } = check
  const isRefusedOtherwise =
    refusal !== null && conflicts.every(({ sentence }) => sentence !== refusal.sentence)
  return (
    <section className={styles.note} data-bad={refusal !== null || undefined} aria-live="polite">
      <p className={styles.figure}>
        {t('bookings.check.free', { free, seats })} <span>{t('bookings.check.days', { count: dates })}</span>
      </p>
      {isRefusedOtherwise && <p>{refusal.sentence}</p>}
      {conflicts.length > 0 && (
        <ul className={styles.conflicts}>
          {conflicts.slice(0, MOST).map(({ date, code, weight, sentence }) => (
            <li key={`${date} ${code}`} data-weight={weight}>
              {sentence}
            </li>
          ))}
          {conflicts.length > MOST && <li>{t('bookings.check.more', { count: conflicts.length - MOST })}</li>}
        </ul>
      )}
      {near.length > 0 && (
        <div className={styles.near}>
          <span>{t('bookings.check.near')}</span>
          {near.map(({ zone, startsOn, endsOn, startsAt, endsAt, name }) => (
            <button
              key={`${zone} ${startsOn} ${startsAt}`}
              type="button"
              onClick={() => onTake({ zone, startsOn, endsOn, startsAt, endsAt })}
            >
              {`${phrase(name)}, ${writeDateShort(startsOn)}${endsOn === startsOn ? '' : `–${writeDateShort(endsOn)}`}, ${startsAt}–${endsAt}`}
            </button>
          ))}
        </div>
      )}
    </section>
  )
}
