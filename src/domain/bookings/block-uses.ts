import { type AcademicYear, mondayOfWeek } from '../values/academic-year.ts'
import { academicHours, toClockHours } from '../values/hours.ts'
import { addDays, type LocalDate } from '../values/local-date.ts'
import type { PlannedBlock } from '../years/year-plan.ts'
import { workplaceMinutes } from './workplace-minutes.ts'
import type { ZoneUse } from './zone-use.ts'

/** What the uses of zones by the blocks of a year plan are counted with. */
export interface BlockUseFacts {
  readonly year: AcademicYear
  readonly collegeOf: (group: string) => string
  /** On how many days of a week a group is in a zone. */
  readonly daysIn: (zone: string, group: string) => number
  /** Whether the zone is open and the group has lessons on a date. */
  readonly isHeldOn: (zone: string, group: string, date: LocalDate) => boolean
  /** Whether a timetable says what the groups of a college have on a date: then the plan no longer counts. */
  readonly hasTimetable: (college: string, date: LocalDate) => boolean
  /** Academic hours of a week of practice. */
  readonly weekHours: number
}

/**
 * What the blocks of the year plan take of zones on dates of which no timetable in force tells. A week of practice is
 * shared evenly by its days: 36 academic hours, 27 clock hours, are 4.5 a day in six days, and a holiday takes its day with it.
 */
export const usesOfBlocks = (blocks: readonly PlannedBlock[], facts: BlockUseFacts): ZoneUse[] =>
  blocks.filter(({ kind }) => kind === 'training').flatMap(block => usesOfBlock(block, facts))

function usesOfBlock(block: PlannedBlock, facts: BlockUseFacts): ZoneUse[] {
  const { group, resource: zone, students } = block
  const college = facts.collegeOf(group)
  const days = facts.daysIn(zone, group)
  if (days === 0) return []
  const minutes = Math.round((toClockHours(academicHours(facts.weekHours)) * 60) / days)
  return datesOf(block, facts.year, days)
    .filter(date => facts.isHeldOn(zone, group, date) && !facts.hasTimetable(college, date))
    .map(date => ({
      ...{ zone, organisation: college, date, source: 'block' as const, record: block.id, group },
      subgroup: block.subgroup,
      ...{ planned: workplaceMinutes(students, minutes), held: workplaceMinutes(0, 0) },
    }))
}

const datesOf = ({ firstWeek, weeks }: PlannedBlock, year: AcademicYear, days: number): LocalDate[] =>
  Array.from({ length: weeks }, (_, at) => mondayOfWeek(year, firstWeek + at)).flatMap(monday =>
    Array.from({ length: days }, (_, at) => addDays(monday, at)),
  )
