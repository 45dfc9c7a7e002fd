import type { CalendarDay, CalendarDayKind } from '#domain/rules/calendar-day.ts'
import { type LocalDate, localDate } from '#domain/values/local-date.ts'

/** The holidays of article 112 of the Labour Code, by month and day. */
const HOLIDAYS: Readonly<Record<string, string>> = {
  '01-01': 'Новогодние каникулы',
  '01-02': 'Новогодние каникулы',
  '01-03': 'Новогодние каникулы',
  '01-04': 'Новогодние каникулы',
  '01-05': 'Новогодние каникулы',
  '01-06': 'Новогодние каникулы',
  '01-07': 'Рождество Христово',
  '01-08': 'Новогодние каникулы',
  '02-23': 'День защитника Отечества',
  '03-08': 'Международный женский день',
  '05-01': 'Праздник Весны и Труда',
  '05-09': 'День Победы',
  '06-12': 'День России',
  '11-04': 'День народного единства',
}

/** What one year adds to the holidays: days off with the day they were moved from, short days, worked Saturdays. */
interface YearOfTransfers {
  readonly daysOff: Readonly<Record<string, string>>
  readonly shortDays: readonly string[]
  readonly workingDays: readonly string[]
}

const TRANSFERS: Readonly<Record<number, YearOfTransfers>> = {
  2024: {
    daysOff: {
      '04-29': '04-27',
      '04-30': '11-02',
      '05-10': '01-06',
      '12-30': '12-28',
      '12-31': '01-07',
    },
    shortDays: ['02-22', '03-07', '05-08', '06-11', '11-02'],
    workingDays: ['04-27', '12-28'],
  },
  2025: {
    daysOff: { '05-02': '01-04', '05-08': '02-23', '06-13': '03-08', '11-03': '11-01', '12-31': '01-05' },
    shortDays: ['03-07', '04-30', '06-11', '11-01'],
    workingDays: [],
  },
  2026: {
    daysOff: { '01-09': '01-03', '03-09': '03-08', '05-11': '05-09', '12-31': '01-04' },
    shortDays: ['04-30', '05-08', '06-11', '11-03'],
    workingDays: [],
  },
  2027: {
    daysOff: {
      '02-22': '02-20',
      '05-03': '05-01',
      '05-10': '05-09',
      '06-14': '06-12',
      '11-05': '01-02',
      '12-31': '01-03',
    },
    shortDays: ['02-20', '04-30', '06-11', '11-03'],
    workingDays: [],
  },
}

/**
 * The production calendar of Russia from 2024 to 2027, for the 5-day week, in the order of days.
 *
 * @see Labour Code, articles 95 and 112, with the yearly orders of the government on the transfer of days off
 */
export function productionCalendar(): CalendarDay[] {
  return Object.entries(TRANSFERS)
    .flatMap(([year, transfers]) => daysOf(year, transfers))
    .sort((one, other) => (one.day < other.day ? -1 : 1))
}

function daysOf(year: string, { daysOff, shortDays, workingDays }: YearOfTransfers): CalendarDay[] {
  const dayOf = (monthAndDay: string): LocalDate => localDate(`${year}-${monthAndDay}`)
  const plain = (kind: CalendarDayKind) => (monthAndDay: string) => ({
    day: dayOf(monthAndDay),
    kind,
    holiday: null,
    movedFrom: null,
  })
  return [
    ...Object.entries(HOLIDAYS).map(([monthAndDay, holiday]) => ({
      ...plain('dayOff')(monthAndDay),
      holiday,
    })),
    ...Object.entries(daysOff).map(([monthAndDay, from]) => ({
      ...plain('dayOff')(monthAndDay),
      movedFrom: dayOf(from),
    })),
    ...shortDays.map(plain('shortDay')),
    ...workingDays.map(plain('workingDay')),
  ]
}
