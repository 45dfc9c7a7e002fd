import type { ProductionCalendar } from '../rules/production-calendar.ts'
import { type AcademicYear, mondayOfWeek, type WeekNumber, weekCount } from '../values/academic-year.ts'
import { addDays, type LocalDate } from '../values/local-date.ts'

/** A week of an academic year as a college with so many study days lives it. */
export interface StudyWeek {
  readonly number: WeekNumber
  readonly monday: LocalDate
  readonly sunday: LocalDate
  /** Days on which lessons or practice are held. */
  readonly workingDays: number
  /** Study days that a holiday or a transfer takes; their hours are made up by longer days or a further day. */
  readonly lostDays: number
  /** The holidays of the week, by name. */
  readonly holidays: readonly string[]
}

/** The 52 or 53 weeks of an academic year, by the production calendar. */
export function studyWeeks(
  year: AcademicYear,
  daysPerWeek: number,
  calendar: ProductionCalendar,
): StudyWeek[] {
  return Array.from({ length: weekCount(year) }, (_, position) => {
    const monday = mondayOfWeek(year, position + 1)
    const days = Array.from({ length: 7 }, (_unused, day) => addDays(monday, day))
    const workingDays = days.filter(day => calendar.isWorkingDay(day, daysPerWeek)).length
    return {
      number: position + 1,
      monday,
      sunday: addDays(monday, 6),
      workingDays,
      lostDays: Math.max(daysPerWeek - workingDays, 0),
      holidays: [...new Set(days.flatMap(day => calendar.holidayOn(day) ?? []))],
    }
  })
}
