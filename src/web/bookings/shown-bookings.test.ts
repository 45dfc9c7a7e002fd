import { describe, expect, it } from 'vitest'
import type { Bookings } from './bookings.api.ts'
import { shownBookings, sortAfter } from './shown-bookings.ts'

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
const numbers = (sort?: string) => shownBookings(BOOKINGS, sort ? { sort } : {}).map(({ number }) => number)

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

  it('turns round at the second click on a head', () => {
    expect(sortAfter('-number', 'startsOn')).toBe('startsOn')
    expect(sortAfter('startsOn', 'startsOn')).toBe('-startsOn')
    expect(sortAfter('-startsOn', 'startsOn')).toBe('startsOn')
  })
})
