import type { CalendarDay } from '#domain/rules/calendar-day.ts'
/**
 * The production calendar of Russia from 2024 to 2027, for the 5-day week, in the order of days.
 *
 * @see Labour Code, articles 95 and 112, with the yearly orders of the government on the transfer of days off
 */
export declare function productionCalendar(): CalendarDay[]
