import type { BookingWish } from '#domain/bookings/booking.ts'
import { type LocalDate, localDate } from '#domain/values/local-date.ts'
import { localTime } from '#domain/values/local-time.ts'

/** Who acts in the demo: the plant that asks, the college that asks, and the head of the zone. */
export type BookingActor = 'employerHr' | 'deputy' | 'zoneHead'

/** One thing that somebody does with a booking of the demo, on a day. */
export interface BookingStep {
  readonly act: 'approve' | 'decline' | 'withdraw' | 'cancel'
  readonly by: BookingActor
  readonly on: LocalDate
  readonly reason: string | null
}

/** A booking of the demo: who asks when for what, what becomes of it, and who really came on which day. */
export interface DemoBooking {
  readonly wish: BookingWish
  readonly by: BookingActor
  readonly on: LocalDate
  /** Why the owner takes its own zone though it is closed then. */
  readonly reason: string | null
  readonly steps: readonly BookingStep[]
  readonly uses: readonly { readonly date: LocalDate; readonly places: number; readonly minutes: number }[]
}

type Given = Partial<Omit<BookingWish, 'startsOn' | 'endsOn' | 'startsAt' | 'endsAt'>> & {
  readonly days: readonly [first: string, last: string]
  readonly hours: readonly [from: string, to: string]
}

const wish = ({ days, hours, ...given }: Given): BookingWish => ({
  ...{ zone: 'Z3', organisation: 'DNEPR-STANKO', purpose: 'workersTraining', title: '', group: null },
  ...{ startsOn: localDate(days[0]), endsOn: localDate(days[1]), weekdays: [1, 2, 3, 4, 5, 6, 7] },
  ...{ startsAt: localTime(hours[0]), endsAt: localTime(hours[1]), places: 4, contact: null },
  ...given,
})

const booking = (
  by: BookingActor,
  on: string,
  asked: Given,
  more: Partial<DemoBooking> = {},
): DemoBooking => ({
  ...{ wish: wish(asked), by, on: localDate(on), reason: null, steps: [], uses: [] },
  ...more,
})

const step = (
  act: BookingStep['act'],
  by: BookingActor,
  on: string,
  reason: string | null = null,
): BookingStep => ({ act, by, on: localDate(on), reason })

/** Bookings in every state: some around the date of the demo, some in the academic year that it plans. */
export function demoBookings(): DemoBooking[] {
  return [
    booking(
      'employerHr',
      '2024-12-20',
      {
        ...{ title: 'Наладка станков с ЧПУ: вечерняя группа завода', weekdays: [2, 4] },
        ...{ days: ['2025-01-14', '2025-01-30'], hours: ['16:00', '18:00'] },
      },
      {
        steps: [step('approve', 'zoneHead', '2024-12-24')],
        uses: [
          { date: localDate('2025-01-14'), places: 4, minutes: 120 },
          { date: localDate('2025-01-16'), places: 3, minutes: 120 },
          { date: localDate('2025-01-21'), places: 0, minutes: 0 },
        ],
      },
    ),
    booking('employerHr', '2025-01-22', {
      ...{ title: 'Аттестация операторов станков с ЧПУ' },
      ...{ days: ['2025-02-05', '2025-02-05'], hours: ['16:30', '18:30'] },
    }),
    booking('deputy', '2025-01-23', {
      ...{ organisation: 'VKPT', purpose: 'practice', title: 'Практика вяземских станочников', places: 6 },
      ...{ days: ['2025-02-10', '2025-02-14'], hours: ['09:00', '13:00'] },
    }),
    booking(
      'employerHr',
      '2025-01-15',
      {
        ...{ zone: 'Z4', title: 'Обучение фрезеровщиков', places: 6 },
        ...{ days: ['2025-02-17', '2025-02-21'], hours: ['09:00', '12:00'] },
      },
      { steps: [step('decline', 'zoneHead', '2025-01-17', 'На этой неделе участок нужен группе академии')] },
    ),
    booking(
      'deputy',
      '2025-01-13',
      {
        ...{ zone: 'Z8', organisation: 'VKPT', purpose: 'lesson', title: 'Урок метрологии', places: 10 },
        ...{ days: ['2025-02-20', '2025-02-20'], hours: ['10:00', '12:00'] },
      },
      { steps: [step('withdraw', 'deputy', '2025-01-16')] },
    ),
    booking(
      'zoneHead',
      '2025-01-20',
      {
        ...{ organisation: 'SMOLAPO', purpose: 'contest', title: 'Региональный этап «Профессионалов»' },
        ...{ places: null, days: ['2025-10-19', '2025-10-19'], hours: ['09:00', '17:00'] },
      },
      { reason: 'Конкурс идёт в воскресенье, участок открывает мастер' },
    ),
    booking(
      'employerHr',
      '2025-01-20',
      {
        ...{ title: 'Повышение разряда токарей', weekdays: [2] },
        ...{ days: ['2025-09-16', '2025-10-28'], hours: ['18:30', '20:30'] },
      },
      { steps: [step('approve', 'zoneHead', '2025-01-21', 'По вторникам мастер остаётся до 21 часа')] },
    ),
    booking(
      'employerHr',
      '2025-01-20',
      {
        ...{ zone: 'Z4', title: 'Пробная обработка деталей завода' },
        ...{ days: ['2025-12-14', '2025-12-14'], hours: ['10:00', '14:00'] },
      },
      {
        steps: [
          step('approve', 'zoneHead', '2025-01-21', 'Завод просит выходной день'),
          step('cancel', 'employerHr', '2025-01-23', 'Детали обработаем на своём станке'),
        ],
      },
    ),
    booking('deputy', '2025-01-23', {
      ...{
        organisation: 'VKPT',
        purpose: 'examPreparation',
        title: 'Подготовка к демонстрационному экзамену',
      },
      ...{ places: 8, days: ['2025-10-05', '2025-10-05'], hours: ['10:00', '14:00'] },
    }),
  ]
}
