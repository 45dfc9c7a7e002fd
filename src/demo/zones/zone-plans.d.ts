import { type LocalDate } from '#domain/values/local-date.ts'
import type { Station } from '#domain/zones/station.ts'
import type { Zone } from '#domain/zones/zone.ts'
/** A zone or workshop with its stations: what stands there, how many, and how many students at each. */
export interface ZonePlan {
  readonly zone: Zone
  readonly stations: readonly (readonly [name: string, quantity: number, studentsEach: number])[]
}
/** The ninth zone came with the college of Vyazma. */
export declare const NINTH_OPENED: LocalDate
/** The nine zones that the cluster shares. */
export declare const SHARED_ZONES: readonly ZonePlan[]
/** The colleges' own workshops. */
export declare const WORKSHOPS: readonly ZonePlan[]
/** The records of zones and workshops. */
export declare const zoneRecords: () => Zone[]
/** The records of their stations. */
export declare const stationRecords: () => Station[]
