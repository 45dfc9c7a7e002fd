import { academicYear, mondayOfWeek } from '#domain/values/academic-year.ts'
import { addDays, type LocalDate } from '#domain/values/local-date.ts'

/** School weeks last from Monday to Saturday. */
const TO_SATURDAY = 5

/** The last school day of a week of an academic year. */
export const lastSchoolDay = (year: number, week: number): LocalDate =>
  addDays(mondayOfWeek(academicYear(year), week), TO_SATURDAY)
