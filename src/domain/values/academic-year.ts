import { addDays, daysBetween, type LocalDate, localDate, mondayOf } from './local-date.ts'

/** An academic year, named by the year in which it begins: 2025 is 1.9.2025–31.8.2026. */
export type AcademicYear = number & { readonly __year: 'academic' }

/** A week of an academic year, counted from 1; weeks run Monday to Sunday. */
export type WeekNumber = number

export const academicYear = (firstYear: number): AcademicYear => firstYear as AcademicYear

/** The first day of an academic year, 1 September. */
export const firstDay = (year: AcademicYear): LocalDate => localDate(`${year}-09-01`)

/** The last day of an academic year, 31 August. */
export const lastDay = (year: AcademicYear): LocalDate => localDate(`${year + 1}-08-31`)

/** The academic year that a date falls in. */
export function academicYearOf(date: LocalDate): AcademicYear {
  const year = Number(date.slice(0, 4))
  return academicYear(date.slice(5) >= '09-01' ? year : year - 1)
}

/**
 * The Monday of week 1, the week that holds the first school day: 1 September, or the Monday after it when
 * 1 September is a Sunday (2.9.2024 for 2024/25).
 */
export function mondayOfWeekOne(year: AcademicYear): LocalDate {
  const first = firstDay(year)
  const monday = mondayOf(first)
  return daysBetween(monday, first) === 6 ? addDays(first, 1) : monday
}

/** The number of weeks of an academic year, up to the Monday of the next year's week 1: 52 or 53. */
export function weekCount(year: AcademicYear): number {
  return daysBetween(mondayOfWeekOne(year), mondayOfWeekOne(academicYear(year + 1))) / 7
}

/** The Monday of a week. */
export const mondayOfWeek = (year: AcademicYear, week: WeekNumber): LocalDate =>
  addDays(mondayOfWeekOne(year), (week - 1) * 7)

/** The week that holds the date; below 1 or above the year's count when the date lies outside its weeks. */
export const weekOf = (year: AcademicYear, date: LocalDate): WeekNumber =>
  Math.floor(daysBetween(mondayOfWeekOne(year), date) / 7) + 1
