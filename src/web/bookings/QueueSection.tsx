import { useTranslation } from 'react-i18next'
import { paths } from '../app/paths.ts'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import type { Ledger } from './zone-hours.api.ts'
import styles from './zone-hours.module.css'

/** Whose request goes first, and why. */
export function QueueSection({ queue }: { readonly queue: Ledger['queue'] }) {
  const { t } = useTranslation('office')
  if (queue.length === 0) return null
  return (
    <section className={styles.section}>
      <h2>{t('zoneHours.queue.title')}</h2>
      <ol className={styles.queue}>
        {queue.map(({ booking, name, reason }) => (
          <li key={booking}>
            <PageLink href={paths.bookings({ booking: String(booking) })}>
              {t('zoneHours.queue.request', { number: booking, name })}
            </PageLink>
            {reason && <span className={styles.soft}>{reason}</span>}
          </li>
        ))}
      </ol>
    </section>
  )
}
