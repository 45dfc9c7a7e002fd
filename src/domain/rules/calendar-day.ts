import type { LocalDate } from '../values/local-date.ts'
import { choice, date, type Register, text } from '../values/register.ts'

/**
 * What the production calendar of the 5-day week says of a day that is unlike its weekday; a usual day is one that an
 * earlier edition named and a later one no longer does.
 */
export type CalendarDayKind = 'dayOff' | 'shortDay' | 'workingDay' | 'usualDay'

/**
 * A day that the production calendar names: a day off, a shortened working day, a weekend day that is worked, or one
 * that has become usual again.
 */
export interface CalendarDay {
  readonly day: LocalDate
  readonly kind: CalendarDayKind
  /** The holiday's name. */
  readonly holiday: string | null
  /** The day off that was moved here. */
  readonly movedFrom: LocalDate | null
}

export const calendarDays: Register<CalendarDay> = {
  name: 'calendarDays',
  room: 'rules',
  title: { ru: 'Производственный календарь', en: 'Production calendar' },
  one: { ru: 'день календаря', en: 'calendar day' },
  holds: {
    ru: 'Дни производственного календаря, которые не похожи на обычную неделю: праздники, переносы, короткие дни.',
    en: 'Days of the production calendar that differ from the usual week: holidays, moved and short days.',
  },
  key: ['day'],
  label: ['day', 'holiday'],
  owner: null,
  listed: ['day', 'kind', 'holiday', 'movedFrom'],
  sorted: 'day',
  columns: {
    day: date('Дата', 'Date'),
    kind: choice('Вид', 'Kind', {
      dayOff: { ru: 'выходной', en: 'day off' },
      shortDay: { ru: 'сокращённый день', en: 'short day' },
      workingDay: { ru: 'рабочий выходной', en: 'worked weekend day' },
      usualDay: { ru: 'обычный день', en: 'usual day' },
    }),
    holiday: text('Праздник', 'Holiday', { required: false }),
    movedFrom: date('Перенесён с', 'Moved from', { required: false }),
  },
}
