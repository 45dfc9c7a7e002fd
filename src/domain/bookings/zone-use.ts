import type { LocalDate } from '../values/local-date.ts'
import type { WorkplaceMinutes } from './workplace-minutes.ts'

/** By what record somebody uses a zone. */
export type ZoneUseSource = 'lesson' | 'block' | 'booking' | 'exam' | 'other'

/**
 * What one organisation has of one zone on one date by one record: as it was planned, and as it was held. A lesson that is
 * moved is planned on one date and held on another.
 */
export interface ZoneUse {
  readonly zone: string
  /** The legal entity whose use it is. */
  readonly organisation: string
  readonly date: LocalDate
  readonly source: ZoneUseSource
  /** The lesson, the block of practice, the booking's number or the reservation's code. */
  readonly record: string
  /** Whose lesson it is; `null` where no group comes. */
  readonly group: string | null
  /** `null` for the whole group, and where no group comes. */
  readonly subgroup: number | null
  readonly planned: WorkplaceMinutes
  readonly held: WorkplaceMinutes
}
