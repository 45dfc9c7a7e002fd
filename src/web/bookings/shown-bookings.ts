import type { Bookings, ListedBooking } from './bookings.api.ts'
import type { BookingsAddress } from './bookings-address.ts'

/** By what the list of bookings can be sorted. */
export type BookingSort = 'number' | 'title' | 'zone' | 'organisation' | 'startsOn' | 'places' | 'status'

type Names = Bookings['names']

/** The order in which days come: those ahead by their day, then those past, the last one first. */
export const NEAREST = 'nearest'

/** The newest requests first, unless the address asks for another order. */
export const USUAL_SORT = '-number'

/** Whether the reader can still decide about a request usefully: it is for his or her zone, and a day of it lies ahead. */
export const isToDecide = ({ isMyZone, status, isOver }: ListedBooking): boolean =>
  isMyZone && status === 'requested' && !isOver

const KEEP: Readonly<Record<string, (one: ListedBooking) => boolean>> = {
  decide: isToDecide,
  confirm: one => one.isMyZone && one.toConfirm.length > 0,
  mine: one => one.isMine,
  zones: one => one.isMyZone,
}

/** What stands in a column of the list, to be compared; the whole zone is more than any number of its places. */
const VALUE: Readonly<Record<BookingSort, (one: ListedBooking, names: Names) => string | number>> = {
  number: one => one.number,
  title: one => one.title,
  zone: (one, names) => names.zones[one.zone] ?? one.zone,
  organisation: (one, names) => names.organisations[one.organisation] ?? one.organisation,
  startsOn: one => one.startsOn,
  places: one => one.places ?? Number.POSITIVE_INFINITY,
  status: one => one.status,
}

const isSort = (by: string): by is BookingSort => by in VALUE

/** The order after a click on the head of a column: by it, or by it the other way round. */
export const sortAfter = (sort: string, by: BookingSort): string => (sort === by ? `-${by}` : by)

/** The bookings that the address asks for, in its order on a day; equal ones the newest first. */
export function shownBookings(
  { items, names }: Pick<Bookings, 'items' | 'names'>,
  today: string,
  { whose = '', status, words = '', sort = USUAL_SORT }: Partial<BookingsAddress>,
): ListedBooking[] {
  const wanted = words.trim().toLowerCase()
  const textOf = (one: ListedBooking) =>
    [one.number, one.title, names.zones[one.zone], names.organisations[one.organisation], one.group]
      .join(' ')
      .toLowerCase()
  const inOrder = sort === NEAREST ? nearestFirst(today) : orderOf(sort, names)
  return items
    .filter(one => KEEP[whose]?.(one) ?? true)
    .filter(one => !status || one.status === status)
    .filter(one => wanted === '' || textOf(one).includes(wanted))
    .toSorted((one, other) => inOrder(one, other) || other.number - one.number)
}

type Order = (one: ListedBooking, other: ListedBooking) => number

function orderOf(sort: string, names: Names): Order {
  const asked = sort.replace('-', '')
  const by = isSort(asked) ? asked : 'number'
  const sign = sort.startsWith('-') ? -1 : 1
  return (one, other) => sign * compared(VALUE[by](one, names), VALUE[by](other, names))
}

/** What has begun and goes on is as near as what begins today. */
const nearestFirst =
  (today: string): Order =>
  (one, other) => {
    if (one.isOver !== other.isOver) return one.isOver ? 1 : -1
    if (one.isOver) return compared(other.endsOn, one.endsOn)
    const nextDay = ({ startsOn }: ListedBooking) => (startsOn < today ? today : startsOn)
    return compared(nextDay(one), nextDay(other))
  }

function compared(one: string | number, other: string | number): number {
  if (typeof one === 'string') return one.localeCompare(String(other), 'ru', { numeric: true })
  return one === other ? 0 : one < Number(other) ? -1 : 1
}
