import { Button, NativeSelect, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'
import { bookingListFile } from '#contract/bookings/bookings.contract.ts'
import { urlOf } from '#contract/http/call.ts'
import { bookingStatusWords } from '#domain/bookings/booking.ts'
import { paths } from '../app/paths.ts'
import { download } from '../ui/http/download.ts'
import { useLanguage, usePhrase } from '../ui/language/language.ts'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import { useIsNarrow } from '../ui/navigation/use-is-narrow.ts'
import { EmptyState } from '../ui/parts/EmptyState.tsx'
import { SimpleTable } from '../ui/parts/SimpleTable.tsx'
import { useBookingWords } from './booking-words.ts'
import { type Bookings, type ListedBooking, listDays } from './bookings.api.ts'
import styles from './bookings.module.css'
import { type BookingsAddress, useBookingsAddress } from './bookings-address.ts'
import { StatusMark } from './StatusMark.tsx'

interface Props {
  readonly bookings: Bookings
  readonly today: string
}

/** The columns for which a phone has room. */
const ON_PHONE: ReadonlySet<string> = new Set(['what', 'when', 'status'])

const WHOSE = ['all', 'decide', 'confirm', 'mine', 'zones'] as const
const SORTS = ['-number', 'startsOn', '-startsOn', 'zone', 'organisation'] as const

/** Bookings that the reader sees: found, sorted, and taken away as a workbook. */
export function BookingList({ bookings, today }: Props) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const { address } = useBookingsAddress()
  const say = useBookingWords()
  const shown = shownOf(bookings, address)
  const { names } = bookings
  const narrow = useIsNarrow()
  const columns = [
    { name: 'number', title: t('bookings.number') },
    { name: 'what', title: t('bookings.what') },
    { name: 'zone', title: t('bookings.zone') },
    { name: 'who', title: t('bookings.organisation') },
    { name: 'when', title: t('bookings.when') },
    { name: 'places', title: t('bookings.places_label') },
    { name: 'status', title: t('bookings.status') },
  ]
  const fetchFile = () => {
    const query = { ...listDays(today), numbers: shown.map(({ number }) => number).join(','), lang: language }
    download(urlOf(bookingListFile, { query }), `${t('bookings.title')}.xlsx`).catch((error: Error) =>
      notifications.show({ color: 'red', message: error.message }),
    )
  }
  return (
    <>
      <ListTools count={shown.length} onFile={fetchFile} />
      {shown.length === 0 ? (
        <EmptyState title={t('bookings.none.title')} text={t('bookings.none.text')} />
      ) : (
        <SimpleTable
          caption={t('bookings.title')}
          columns={columns.filter(({ name }) => !narrow || ON_PHONE.has(name))}
          rows={shown.map(one => {
            const words = say(one)
            return {
              id: String(one.number),
              cells: {
                number: one.number,
                what: (
                  <>
                    <PageLink href={paths.bookings({ ...queryOf(address), booking: String(one.number) })}>
                      {one.title}
                    </PageLink>
                    {narrow && (
                      <div
                        className={styles.soft}
                      >{`${names.organisations[one.organisation] ?? one.organisation} → ${names.zones[one.zone] ?? one.zone}`}</div>
                    )}
                  </>
                ),
                zone: names.zones[one.zone] ?? one.zone,
                who: names.organisations[one.organisation] ?? one.organisation,
                when: words.when,
                places: one.places ?? t('bookings.whole'),
                status: <StatusMark booking={one} />,
              },
            }
          })}
        />
      )}
    </>
  )
}

const queryOf = ({ booking: _, ...address }: BookingsAddress): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ ...address, tab: 'list' }).flatMap(([part, value]) =>
      value === undefined ? [] : [[part, String(value)]],
    ),
  )

function ListTools({ count, onFile }: { readonly count: number; readonly onFile: () => void }) {
  const { t } = useTranslation('office')
  const phrase = usePhrase()
  const { address, change } = useBookingsAddress()
  return (
    <div className={styles.head}>
      <NativeSelect
        aria-label={t('bookings.whose.label')}
        value={address.whose ?? 'all'}
        onChange={event => change({ whose: event.currentTarget.value, tab: 'list' })}
        data={WHOSE.map(value => ({ value, label: t(`bookings.whose.${value}`) }))}
      />
      <NativeSelect
        aria-label={t('bookings.status')}
        value={address.status ?? ''}
        onChange={event => change({ status: event.currentTarget.value, tab: 'list' })}
        data={[
          { value: '', label: t('bookings.anyStatus') },
          ...Object.entries(bookingStatusWords).map(([value, text]) => ({ value, label: phrase(text) })),
        ]}
      />
      <NativeSelect
        aria-label={t('bookings.sort.label')}
        value={address.sort ?? '-number'}
        onChange={event => change({ sort: event.currentTarget.value, tab: 'list' })}
        data={SORTS.map(value => ({ value, label: t(`bookings.sort.${value}`) }))}
      />
      <TextInput
        className={styles.grows ?? ''}
        aria-label={t('bookings.search')}
        placeholder={t('bookings.search')}
        defaultValue={address.words ?? ''}
        onChange={event => change({ words: event.currentTarget.value, tab: 'list' })}
      />
      <span className={styles.soft}>{t('bookings.count', { count })}</span>
      <Button variant="default" disabled={count === 0} onClick={onFile}>
        {t('bookings.xlsx')}
      </Button>
    </div>
  )
}

const KEEP: Readonly<Record<string, (one: ListedBooking) => boolean>> = {
  decide: one => one.isMyZone && one.status === 'requested',
  confirm: one => one.isMyZone && one.toConfirm.length > 0,
  mine: one => one.isMine,
  zones: one => one.isMyZone,
}

/** The bookings that the address asks for, in its order. */
function shownOf(
  { items, names }: Bookings,
  { whose = '', status, words = '', sort = '-number' }: BookingsAddress,
) {
  const wanted = words.trim().toLowerCase()
  const textOf = (one: ListedBooking) =>
    [one.number, one.title, names.zones[one.zone], names.organisations[one.organisation], one.group]
      .join(' ')
      .toLowerCase()
  const nameOf = (one: ListedBooking, by: string) =>
    by === 'zone'
      ? (names.zones[one.zone] ?? '')
      : by === 'organisation'
        ? (names.organisations[one.organisation] ?? '')
        : by === 'startsOn'
          ? one.startsOn
          : String(one.number).padStart(9, '0')
  const by = sort.replace('-', '')
  const sign = sort.startsWith('-') ? -1 : 1
  return items
    .filter(one => KEEP[whose]?.(one) ?? true)
    .filter(one => !status || one.status === status)
    .filter(one => wanted === '' || textOf(one).includes(wanted))
    .toSorted(
      (one, other) => sign * nameOf(one, by).localeCompare(nameOf(other, by), 'ru', { numeric: true }),
    )
}
