import { useTranslation } from 'react-i18next'
import { useBookingWords } from './booking-words.ts'
import type { ListedBooking } from './bookings.api.ts'
import styles from './bookings.module.css'

/** What has become of a booking, whether it waits in vain, and whether its use is still to be confirmed. */
export function StatusMark({ booking }: { readonly booking: ListedBooking }) {
  const { t } = useTranslation('office')
  const { status } = useBookingWords()(booking)
  const open = booking.isMyZone ? booking.toConfirm.length : 0
  return (
    <>
      <span className={styles.status} data-status={booking.status}>
        {status}
      </span>
      {booking.status === 'requested' && booking.isOver && (
        <span className={styles.soft}> {t('bookings.over')}</span>
      )}
      {open > 0 && <span className={styles.soft}> {t('bookings.toConfirm', { count: open })}</span>}
    </>
  )
}
