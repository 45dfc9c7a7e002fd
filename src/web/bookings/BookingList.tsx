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
import { type Bookings, listDays } from './bookings.api.ts'
import styles from './bookings.module.css'
import { type BookingsAddress, useBookingsAddress } from './bookings-address.ts'
import { StatusMark } from './StatusMark.tsx'
import { type BookingSort, NEAREST, shownBookings, sortAfter, USUAL_SORT } from './shown-bookings.ts'

interface Props {
  readonly bookings: Bookings
  readonly today: string
}

/** The columns for which a phone has room. */
const ON_PHONE: ReadonlySet<string> = new Set(['what', 'when', 'status'])

const WHOSE = ['all', 'decide', 'confirm', 'mine', 'zones'] as const
/** The orders for which a phone, where columns are few, has a menu. */
const SORTS = ['-number', NEAREST, 'startsOn', '-startsOn', 'zone', 'organisation'] as const

/** Bookings that the reader sees: found, sorted, and taken away as a workbook. */
export function BookingList({ bookings, today }: Props) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const { address, change } = useBookingsAddress()
  const say = useBookingWords()
  const shown = shownBookings(bookings, today, address)
  const { names } = bookings
  const narrow = useIsNarrow()
  const columns = [
    { name: 'number', title: t('bookings.number'), by: 'number' },
    { name: 'what', title: t('bookings.what'), by: 'title' },
    { name: 'zone', title: t('bookings.zone'), by: 'zone' },
    { name: 'who', title: t('bookings.organisation'), by: 'organisation' },
    { name: 'when', title: t('bookings.when'), by: 'startsOn' },
    { name: 'places', title: t('bookings.places_label'), by: 'places' },
    { name: 'status', title: t('bookings.status'), by: 'status' },
  ] as const satisfies readonly { name: string; title: string; by: BookingSort }[]
  const sort = address.sort ?? USUAL_SORT
  const sorting = (by: BookingSort) => ({
    sorted: sort === by ? ('ascending' as const) : sort === `-${by}` ? ('descending' as const) : undefined,
    onSort: () => change({ sort: sortAfter(sort, by), tab: 'list' }),
  })
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
          columns={columns
            .filter(({ name }) => !narrow || ON_PHONE.has(name))
            .map(({ name, title, by }) => ({ name, title, ...sorting(by) }))}
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
  const narrow = useIsNarrow()
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
      {narrow && (
        <NativeSelect
          aria-label={t('bookings.sort.label')}
          value={address.sort ?? USUAL_SORT}
          onChange={event => change({ sort: event.currentTarget.value, tab: 'list' })}
          data={SORTS.map(value => ({ value, label: t(`bookings.sort.${value}`) }))}
        />
      )}
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
