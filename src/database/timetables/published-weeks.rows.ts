import type { MovedBlock } from '#domain/timetables/pair-block.ts'
import type { WeekCounts } from '#domain/timetables/published-counts.ts'
import type { PublishedWarning } from '#domain/timetables/published-warning.ts'
import type { PublishedWeek } from '#domain/timetables/published-week.ts'
import type { RoomDecision } from '#domain/timetables/room-decision.ts'
import type { ImprovementTerms, MovedCounts } from '#domain/timetables/week-improvement.ts'
import type { LocalDate } from '#domain/values/local-date.ts'
import type { Refusal } from '#domain/values/refusal.ts'

/** Which week of which college. */
export interface WeekKey {
  readonly college: string
  /** Its Monday. */
  readonly startsOn: LocalDate
}

/** A kept week without its rows. */
export interface StoredWeekHead extends WeekKey {
  /** Counts the uploads of the week. */
  readonly revision: number
  readonly files: readonly string[]
  readonly days: number
  readonly lessons: number
  readonly organisation: string
  readonly person: string | null
  readonly keptAt: string
  readonly improvements: number
}

/** A kept week in its newest revision. */
export interface StoredWeek extends StoredWeekHead {
  readonly week: PublishedWeek
}

/** The decisions of a college about its rooms; the revision counts them. */
export interface StoredDecisions {
  readonly decisions: readonly RoomDecision[]
  readonly revision: number
}

/** What was read from the files that somebody brought. */
export interface ReadWeek {
  readonly week: PublishedWeek | null
  readonly warnings: readonly PublishedWarning[]
  readonly problems: readonly Refusal[]
}

/** Files that somebody brought, with what has become of them. */
export interface StoredReading extends ReadWeek {
  readonly id: string
  readonly college: string
  /** It fails when its server does not live to read the files, or cannot. */
  readonly state: 'reading' | 'read' | 'kept' | 'cancelled' | 'failed'
  readonly files: readonly BroughtWeekFile[]
  readonly broughtAt: string
}

/** A file of a published week as it is brought. */
export interface BroughtWeekFile {
  readonly name: string
  /** In bytes. */
  readonly size: number
}

/** An improvement without the week that it has made. */
export interface StoredImprovementHead extends WeekKey, ImprovementTerms {
  readonly number: number
  /** The revision of the week that was improved. */
  readonly revision: number
  readonly before: WeekCounts
  readonly after: WeekCounts
  readonly moved: MovedCounts
  readonly stopped: boolean
  readonly person: string | null
  readonly madeAt: string
}

/** What an improvement has made. */
export interface ImprovementContent {
  readonly week: PublishedWeek
  readonly moved: readonly MovedBlock[]
  /** The decisions about rooms that it was made with. */
  readonly decisions: readonly RoomDecision[]
}

/** A whole improvement. */
export interface StoredImprovement extends StoredImprovementHead {
  readonly content: ImprovementContent
}
