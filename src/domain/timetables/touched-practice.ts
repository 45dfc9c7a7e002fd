import { type AcademicYear, mondayOfWeek } from '../values/academic-year.ts'
import { addDays, type LocalDate } from '../values/local-date.ts'
import { lastWeekOf, type PracticeBlock } from '../years/practice-block.ts'
import type { DayEvent } from './day-event.ts'

/** A block of a plan; why it has no place says nothing here. */
type PlanBlock = Omit<PracticeBlock, 'reason'>

/** Practice at an employer on days on which the employer cancels: nobody stands in there, the year plan has to move it. */
export interface TouchedPractice {
  readonly block: PlanBlock
  readonly employer: string
  /** The first and the last of the asked days on which its students have nowhere to go. */
  readonly from: LocalDate
  readonly to: LocalDate
}

/**
 * The practice of a year plan that events take from one day to another, in the order of its groups.
 *
 * @param employerOf - whose places a record of places is
 */
export function touchedPractice(
  blocks: readonly PlanBlock[],
  employerOf: (places: string) => string | undefined,
  events: readonly DayEvent[],
  { year, from, to }: { readonly year: AcademicYear; readonly from: LocalDate; readonly to: LocalDate },
): TouchedPractice[] {
  const cancelled = events.filter(({ kind }) => kind === 'employerCancels')
  return blocks
    .flatMap(block => {
      const employer = block.resource === null ? undefined : employerOf(block.resource)
      const [first, last] = daysOf(block, year)
      return cancelled
        .filter(({ subject }) => subject === employer)
        .map(event => ({
          ...{ block, employer: event.subject },
          from: [from, first, event.startsOn].reduce(later),
          to: [to, last, event.endsOn].reduce(earlier),
        }))
        .filter(one => one.from <= one.to)
    })
    .sort((one, other) => (one.block.id < other.block.id ? -1 : 1))
}

/** The days of a block with a place; none of one without. */
function daysOf(block: PlanBlock, year: AcademicYear): readonly [first: LocalDate, last: LocalDate] {
  const { firstWeek } = block
  const first = mondayOfWeek(year, firstWeek ?? 1)
  const last = lastWeekOf(block)
  return [first, last === null ? addDays(first, -1) : addDays(mondayOfWeek(year, last), 6)]
}

const later = (one: LocalDate, other: LocalDate): LocalDate => (one > other ? one : other)
const earlier = (one: LocalDate, other: LocalDate): LocalDate => (one < other ? one : other)
