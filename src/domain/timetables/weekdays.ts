import type { Weekday } from '../values/local-date.ts'
import type { Text } from '../values/text.ts'

/** The days of the week in full and short, Monday first. */
export const WEEKDAY_WORDS: Readonly<Record<Weekday, { readonly full: Text; readonly short: Text }>> = {
  1: { full: { ru: 'понедельник', en: 'Monday' }, short: { ru: 'пн', en: 'Mon' } },
  2: { full: { ru: 'вторник', en: 'Tuesday' }, short: { ru: 'вт', en: 'Tue' } },
  3: { full: { ru: 'среда', en: 'Wednesday' }, short: { ru: 'ср', en: 'Wed' } },
  4: { full: { ru: 'четверг', en: 'Thursday' }, short: { ru: 'чт', en: 'Thu' } },
  5: { full: { ru: 'пятница', en: 'Friday' }, short: { ru: 'пт', en: 'Fri' } },
  6: { full: { ru: 'суббота', en: 'Saturday' }, short: { ru: 'сб', en: 'Sat' } },
  7: { full: { ru: 'воскресенье', en: 'Sunday' }, short: { ru: 'вс', en: 'Sun' } },
}

/** All days of the week in their order. */
export const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]
