import type { LocalDate } from '../values/local-date.ts'
import { DOWNTIME_KINDS, type Downtime, type DowntimeKind } from './downtime.ts'
import { sumMinutes, type WorkplaceMinutes } from './workplace-minutes.ts'
import { openMinutes, type ZoneDay } from './zone-day.ts'
import type { ZoneUse } from './zone-use.ts'

/** What is known of a zone in a period. */
export interface ZoneRecords {
  /** Its open dates. */
  readonly days: readonly ZoneDay[]
  readonly downtimes: readonly Downtime[]
  readonly uses: readonly ZoneUse[]
}

/** How far a zone is used (загрузка участка): its workplace-hours of a period, and those of the days that have passed. */
export interface ZoneLoad {
  /** Places × hours for which it is open. */
  readonly available: WorkplaceMinutes
  readonly downtime: WorkplaceMinutes
  readonly downtimeBy: Readonly<Record<DowntimeKind, WorkplaceMinutes>>
  readonly planned: WorkplaceMinutes
  /** Neither planned nor down. */
  readonly idle: WorkplaceMinutes
  /** Up to and including the day that was asked about. */
  readonly byNow: {
    readonly available: WorkplaceMinutes
    readonly downtime: WorkplaceMinutes
    readonly planned: WorkplaceMinutes
    readonly held: WorkplaceMinutes
    /** Neither held nor down. */
    readonly idle: WorkplaceMinutes
  }
}

/** How far a zone is used in the period of its records; `on` is the last day that has passed. */
export function zoneLoad({ days, downtimes, uses }: ZoneRecords, on: LocalDate): ZoneLoad {
  const available = sumMinutes(days.map(openMinutes))
  const downtime = sumMinutes(downtimes.map(({ lost }) => lost))
  const planned = sumMinutes(uses.map(one => one.planned))
  const hasPassed = ({ date }: { readonly date: LocalDate }) => date <= on
  const passed = {
    available: sumMinutes(days.filter(hasPassed).map(openMinutes)),
    downtime: sumMinutes(downtimes.filter(hasPassed).map(({ lost }) => lost)),
    planned: sumMinutes(uses.filter(hasPassed).map(one => one.planned)),
    held: sumMinutes(uses.filter(hasPassed).map(one => one.held)),
  }
  return {
    ...{ available, downtime, downtimeBy: byKind(downtimes), planned },
    idle: rest(available, downtime, planned),
    byNow: { ...passed, idle: rest(passed.available, passed.downtime, passed.held) },
  }
}

/**
 * Σ booked workplace-hours / Σ available ones; `null` where nothing is available. Above 1 where lessons run beyond the
 * hours for which the zone says it is open.
 */
export const utilisation = (booked: WorkplaceMinutes, available: WorkplaceMinutes): number | null =>
  available === 0 ? null : booked / available

/** The records of a part of a period. */
export function recordsBetween(
  { days, downtimes, uses }: ZoneRecords,
  from: LocalDate,
  to: LocalDate,
): ZoneRecords {
  const isIn = ({ date }: { readonly date: LocalDate }) => from <= date && date <= to
  return { days: days.filter(isIn), downtimes: downtimes.filter(isIn), uses: uses.filter(isIn) }
}

const byKind = (downtimes: readonly Downtime[]): ZoneLoad['downtimeBy'] =>
  Object.fromEntries(
    DOWNTIME_KINDS.map(kind => [
      kind,
      sumMinutes(downtimes.filter(one => one.kind === kind).map(({ lost }) => lost)),
    ]),
  ) as Record<DowntimeKind, WorkplaceMinutes>

const rest = (all: WorkplaceMinutes, ...taken: readonly WorkplaceMinutes[]): WorkplaceMinutes =>
  Math.max(all - sumMinutes(taken), 0) as WorkplaceMinutes
