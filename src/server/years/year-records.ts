import { labelsByCode } from '#database/client/register-labels.ts'
import type { Reader } from '#database/client/transactions.ts'
import { practiceRecords } from '#database/years/practice-records.queries.ts'
import { productionCalendar } from '#domain/rules/production-calendar.ts'
import type { AcademicYear } from '#domain/values/academic-year.ts'
import type { AnyRegister } from '#domain/values/register.ts'
import { type StudyWeek, studyWeeks } from '#domain/years/study-week.ts'
import { type BuiltYear, buildYearProblem } from '#planning/years/build/build-year-problem.ts'

/** The days on which colleges teach, by which the board counts working days. */
const DAYS_A_WEEK = 6

/** A year as the registers make it now. */
export interface YearNow extends BuiltYear {
  readonly weeks: readonly StudyWeek[]
}

/** Reads what a year is planned from and makes its problem. */
export async function readYear(reader: Reader, year: AcademicYear): Promise<YearNow> {
  const records = await practiceRecords(reader, year)
  const built = buildYearProblem(records, year)
  return { ...built, weeks: studyWeeks(year, DAYS_A_WEEK, productionCalendar(records.calendarDays)) }
}

/** What the codes of organisations, programmes and people of a page read like. */
export async function namesOf(
  reader: Reader,
  registerOf: (name: string) => AnyRegister,
  codes: Readonly<Record<'organisations' | 'programmes' | 'persons', readonly string[]>>,
): Promise<Record<string, Record<string, string>>> {
  const names = await labelsByCode(reader, registerOf, codes)
  return names as Record<string, Record<string, string>>
}
