import { localDate } from '#domain/values/local-date.ts'
import type { Reservation } from '#domain/zones/reservation.ts'
import { SHARED_ZONES } from './zone-plans.ts'

/** When each zone is maintained, from Monday to Saturday; most between the semesters or when few come. */
const MAINTENANCE: Readonly<Record<string, readonly (readonly [from: string, to: string])[]>> = {
  Z1: [
    ['2025-03-24', '2025-03-29'],
    ['2025-12-22', '2025-12-27'],
  ],
  Z2: [['2026-01-26', '2026-01-31']],
  Z3: [
    ['2025-03-17', '2025-03-22'],
    ['2025-12-22', '2025-12-27'],
  ],
  Z4: [
    ['2025-03-31', '2025-04-05'],
    ['2026-02-16', '2026-02-21'],
  ],
  Z5: [['2025-12-08', '2025-12-13']],
  Z6: [['2026-03-23', '2026-03-28']],
  Z7: [['2026-01-19', '2026-01-24']],
  Z8: [['2026-03-02', '2026-03-07']],
  Z9: [['2026-05-18', '2026-05-23']],
}

/** The first graduates' demo exam: the first day is for preparing the site. */
const EXAM = { from: localDate('2026-06-15'), to: localDate('2026-06-27') }

/** From the opening of a zone to its closing. */
const WHOLE_DAYS = { startsAt: null, endsAt: null } as const

/** When a zone serves something other than training practice. */
export function reservationRecords(): Reservation[] {
  return [
    ...Object.entries(MAINTENANCE).flatMap(([zone, periods]) =>
      periods.map(([from, to], number) => ({
        code: `${zone}-ТО-${number + 1}`,
        zone,
        kind: 'maintenance' as const,
        startsOn: localDate(from),
        endsOn: localDate(to),
        ...WHOLE_DAYS,
        places: null,
        reason: 'Плановое обслуживание оборудования',
      })),
    ),
    ...SHARED_ZONES.map(({ zone: { code } }) => ({
      code: `${code}-ДЭ-2026`,
      zone: code,
      kind: 'exam' as const,
      startsOn: EXAM.from,
      endsOn: EXAM.to,
      ...WHOLE_DAYS,
      places: null,
      reason: 'Демонстрационный экзамен; 15 июня – подготовка площадки',
    })),
    {
      code: 'Z5-РЕМ-1',
      zone: 'Z5',
      kind: 'repair',
      startsOn: localDate('2026-02-02'),
      endsOn: localDate('2026-02-07'),
      ...WHOLE_DAYS,
      places: 2,
      reason: 'Капитальный ремонт двух шлифовальных станков',
    },
  ]
}
