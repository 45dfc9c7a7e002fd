import { useTranslation } from 'react-i18next'
import { localDate } from '#domain/values/local-date.ts'
import { paths } from '../app/paths.ts'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import type { BookingOfPanel } from './bookings.api.ts'
import { useLedger } from './zone-hours.api.ts'
import styles from './zone-hours.module.css'
import { periodAround } from './zone-period.ts'

/** Where a request stands among those that wait for the same zone, and why; for those who see all of its ledger. */
export function WaitingNote({ booking }: { readonly booking: BookingOfPanel['booking'] }) {
  const { t } = useTranslation('office')
  const { zone, number, startsOn } = booking
  const queue = useLedger(zone, periodAround('month', localDate(startsOn))).data?.queue ?? []
  const at = queue.findIndex(one => one.booking === number)
  if (at < 0 || queue.length < 2) return null
  // The last one stands behind the one before it for that one's reason.
  const reason = queue[at]?.reason ?? queue[at - 1]?.reason
  return (
    <p className={styles.soft}>
      {t('zoneHours.queue.place', { place: at + 1, count: queue.length })} {reason}{' '}
      <PageLink href={paths.zoneHours({ zone, period: 'month', at: startsOn })}>
        {t('zoneHours.queue.balances')}
      </PageLink>
    </p>
  )
}
