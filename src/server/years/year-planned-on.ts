import { type AcademicYear, academicYear, academicYearOf } from '#domain/values/academic-year.ts'
import type { LocalDate } from '#domain/values/local-date.ts'

/** In autumn people still live the year's plan; from January on they plan the next one. */
export const yearPlannedOn = (day: LocalDate): AcademicYear => {
  const year = academicYearOf(day)
  return day.slice(5) < '09-01' ? academicYear(year + 1) : year
}
