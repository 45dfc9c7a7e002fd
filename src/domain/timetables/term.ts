import type { Delivery } from '../programmes/delivery.ts'
import { type AcademicYear, academicYear, academicYearOf, firstDay } from '../values/academic-year.ts'
import { daysBetween, type LocalDate, localDate } from '../values/local-date.ts'

/** A half of an academic year: 1 from September to December, 2 from January to June. */
export type TermNumber = 1 | 2

/** A term (полугодие) of an academic year. */
export interface Term {
  readonly year: AcademicYear
  readonly number: TermNumber
}

/** The first and the last day on which lessons of a term can be. */
export const termDays = ({ year, number }: Term): readonly [first: LocalDate, last: LocalDate] =>
  number === 1
    ? [firstDay(year), localDate(`${year}-12-31`)]
    : [localDate(`${year + 1}-01-01`), localDate(`${year + 1}-06-30`)]

/** The term of a day; in summer the one that has ended. */
export const termOn = (day: LocalDate): Term => ({
  year: academicYearOf(day),
  number: day.slice(5) >= '09-01' ? 1 : 2,
})

/** The term that people plan on a day: in autumn the second one, from January on the first of the next year. */
export const termPlannedOn = (day: LocalDate): Term => termAfter(termOn(day))

/** The term that follows another. */
export const termAfter = ({ year, number }: Term): Term =>
  number === 1 ? { year, number: 2 } : { year: academicYear(year + 1), number: 1 }

/** The whole weeks between the first and the last day of a term; holidays are among them. */
export function termWeeks(term: Term): number {
  const [first, last] = termDays(term)
  return Math.floor((daysBetween(first, last) + 1) / 7)
}

/** The semester, counted from 1 through the whole programme, in which those of a delivery are in a term. */
export const semesterOf = ({ intakeYear }: Pick<Delivery, 'intakeYear'>, { year, number }: Term): number =>
  (year - intakeYear) * 2 + number
