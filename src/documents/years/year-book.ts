import type { Activity } from '#domain/programmes/activity.ts'
import type { AcademicYear } from '#domain/values/academic-year.ts'
import type { PracticeBlock, PracticeResourceType } from '#domain/years/practice-block.ts'

/** A group's line on the year board. */
export interface YearBookGroup {
  readonly code: string
  readonly college: string
  readonly programme: string
  /** The year of study. */
  readonly course: number
  readonly students: number
  /** What it does in each week; the first is week 1. */
  readonly activities: readonly Activity[]
}

/** A zone, a workshop or an employer with its load, in places × shifts a week; the first is week 1. */
export interface YearBookResource {
  readonly code: string
  readonly name: string
  readonly type: PracticeResourceType
  readonly capacityByWeek: readonly number[]
  readonly loadByWeek: readonly number[]
}

/** An academic year as it is printed: who does what when, how full the places of practice are, and each block. */
export interface YearBook {
  readonly year: AcademicYear
  readonly groups: readonly YearBookGroup[]
  readonly resources: readonly YearBookResource[]
  readonly blocks: readonly PracticeBlock[]
}
