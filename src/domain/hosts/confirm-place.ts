import { academicYear, lastDay } from '../values/academic-year.ts'
import type { LocalDate } from '../values/local-date.ts'
import type { Place } from './place.ts'

/**
 * The employer says that the places are still there: until the end of the academic year that people plan, which from
 * January on is the next one.
 *
 * @param by - who confirms it, as it will be read.
 */
export function confirmPlace(place: Place, on: LocalDate, by: string): Place {
  return { ...place, confirmedOn: on, confirmedBy: by, confirmedUntil: lastDay(plannedOn(on)) }
}

/** The academic year named by the calendar year of the day, which begins in its September: the one being planned. */
const plannedOn = (on: LocalDate) => academicYear(Number(on.slice(0, 4)))
