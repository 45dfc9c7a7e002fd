import { describe, expect, it } from 'vitest'
import type { Bookings } from './bookings.api.ts'
import { isToDecide, shownBookings, sortAfter } from './shown-bookings.ts'

const booking = (number: number, given: object) =>
  ({ number, title: 'Урок', zone: 'Z3', organisation: 'VKPT', ...given }) as Bookings['items'][number]

const BOOKINGS = {
  items: [
    booking(1, { places: 12, startsOn: '2025-10-05', zone: 'Z10' }),
    booking(2, { places: null, startsOn: '2025-02-01', title: 'Аттестация' }),
    booking(3, { places: 6, startsOn: '2025-10-05' }),
  ],
  names: { zones: { Z3: 'Z3 Токарная', Z10: 'Z10 Сварка' }, organisations: { VKPT: 'Вяземский КПТ' } },
} as unknown as Bookings
const TODAY = '2025-10-10'
const numbers = (sort?: string, bookings = BOOKINGS) =>
  shownBookings(bookings, TODAY, sort ? { sort } : {}).map(({ number }) => number)

describe('the list of bookings', () => {
  it('begins with the newest, also where the address asks for an order that does not exist', () => {
    expect(numbers()).toEqual([3, 2, 1])
    expect(numbers('-nothing')).toEqual([3, 2, 1])
  })

  it('is sorted by a column and the other way round; equal ones stay the newest first', () => {
    expect(numbers('startsOn')).toEqual([2, 3, 1])
    expect(numbers('-startsOn')).toEqual([3, 1, 2])
    expect(numbers('title')).toEqual([2, 3, 1])
  })

  it('counts places as numbers, the whole zone as the most, and zones as people count them', () => {
    expect(numbers('places')).toEqual([3, 1, 2])
    expect(numbers('zone')).toEqual([3, 2, 1])
  })

  it('begins with what comes nearest, and ends with what is past the longest', () => {
    const of = (number: number, startsOn: string, endsOn = startsOn) =>
      booking(number, { startsOn, endsOn, isOver: endsOn < TODAY })
    const items = [
      ...[of(1, '2025-01-14'), of(2, '2025-12-14'), of(3, '2025-10-05'), of(4, '2025-10-11')],
      ...[of(5, '2025-09-01', '2025-10-28'), of(6, '2025-10-10')],
    ]
    expect(numbers('nearest', { ...BOOKINGS, items })).toEqual([6, 5, 4, 2, 3, 1])
  })

  it('leaves to be decided what waits for the reader and can still be held, and keeps the rest among all', () => {
    const waits = { isMyZone: true, status: 'requested', isOver: false }
    const items = [
      ...[booking(1, waits), booking(2, { ...waits, isOver: true })],
      ...[booking(3, { ...waits, isMyZone: false }), booking(4, { ...waits, status: 'approved' })],
    ]
    expect(items.filter(isToDecide).map(({ number }) => number)).toEqual([1])
    const shown = (address: object) => shownBookings({ ...BOOKINGS, items }, TODAY, address)
    expect(shown({ whose: 'decide' })).toHaveLength(1)
    expect(shown({ status: 'requested' }).map(({ number }) => number)).toEqual([3, 2, 1])
  })

  it('turns round at the second click on a head', () => {
    expect(sortAfter('-number', 'startsOn')).toBe('startsOn')
    expect(sortAfter('startsOn', 'startsOn')).toBe('-startsOn')
    expect(sortAfter('-startsOn', 'startsOn')).toBe('startsOn')
  })
})
