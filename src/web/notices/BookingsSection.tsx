import { useTranslation } from 'react-i18next'
import { readReach } from '#domain/access/reach.ts'
import type { Role } from '#domain/access/role.ts'
import { addDays, type LocalDate } from '#domain/values/local-date.ts'
import { paths } from '../app/paths.ts'
import { type Bookings, type ListedBooking, useBookings } from '../bookings/bookings.api.ts'
import { isToDecide } from '../bookings/shown-bookings.ts'
import { writeDateShort } from '../ui/format/dates.ts'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import styles from './TodayPage.module.css'

/** How many are named; the whole list is one click away. */
const MOST = 6

/** For how many days a decision is still news. */
const NEWS = 14

interface Props {
  readonly role: Role
  readonly on: LocalDate
}

/** Bookings that need the person who acts: to be decided, their use to be recorded, and what others decided. */
export function BookingsSection({ role, on }: Props) {
  const mayRead = (readReach.bookings?.[role] ?? 'none') !== 'none'
  const bookings = useBookings(mayRead ? on : '').data
  if (!bookings) return null
  // The office sees all of them; who decides about a zone are those who head it.
  const isHead = role === 'zoneHead' || role === 'deputy'
  const decide = bookings.items.filter(one => isHead && isToDecide(one))
  const confirm = bookings.items.filter(one => isHead && one.isMyZone && one.toConfirm.length > 0)
  const decided = bookings.items.filter(
    one =>
      one.isMine &&
      !one.isMyZone &&
      (one.status === 'approved' || one.status === 'declined') &&
      one.endsOn >= on &&
      one.decidedAt !== null &&
      one.startsOn >= addDays(on, -NEWS),
  )
  return (
    <>
      <Section title="decide" whose="decide" items={decide} bookings={bookings} />
      <Section title="confirm" whose="confirm" items={confirm} bookings={bookings} />
      <Section title="decided" whose="mine" items={decided} bookings={bookings} />
    </>
  )
}

interface SectionProps {
  readonly title: 'decide' | 'confirm' | 'decided'
  readonly whose: string
  readonly items: readonly ListedBooking[]
  readonly bookings: Bookings
}

function Section({ title, whose, items, bookings: { names } }: SectionProps) {
  const { t } = useTranslation('office')
  if (items.length === 0) return null
  return (
    <section>
      <div className={styles.head}>
        <h2>{t(`today.bookings.${title}`)}</h2>
        <span className={styles.count}>{items.length}</span>
      </div>
      <ul className={styles.list}>
        {items.slice(0, MOST).map(({ number, zone, organisation, title: what, startsOn, toConfirm }) => (
          <li key={number}>
            <PageLink href={paths.bookings({ tab: 'list', whose, booking: String(number) })}>
              <span className={styles.what}>
                {shortName(zone, names.zones[zone])}: {what}
                {title === 'decided' ? '' : ` (${names.organisations[organisation] ?? organisation})`}
              </span>
              <span className={styles.when}>
                {writeDateShort(title === 'confirm' ? (toConfirm[0] ?? startsOn) : startsOn)}
              </span>
            </PageLink>
          </li>
        ))}
      </ul>
      {items.length > MOST && (
        <PageLink className={styles.more} href={paths.bookings({ tab: 'list', whose })}>
          {t('today.all')}
        </PageLink>
      )}
    </section>
  )
}

/** A zone of the cluster by its code, which everybody knows; a workshop by its name. */
const shortName = (zone: string, name = zone): string => (name.startsWith(`${zone} `) ? zone : name)
