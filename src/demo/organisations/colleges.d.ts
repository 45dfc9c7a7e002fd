import type { Organisation } from '#domain/organisations/organisation.ts'
import type { Site } from '#domain/organisations/site.ts'
/** A college of the demo cluster with its first site, and how many days a week it teaches. */
export interface DemoCollege {
  readonly code: string
  readonly name: string
  readonly shortName: string
  readonly nameEn: string
  readonly inn: string | null
  readonly municipality: string
  readonly daysPerWeek: 5 | 6
  readonly sites: readonly Pick<Site, 'code' | 'name' | 'address' | 'latitude' | 'longitude'>[]
}
/** The base organisation. */
export declare const BASE = 'SMOLAPO'
/** The college of the plan of April 2024 in whose place Vyazma came. */
export declare const PLANNED_IN_YARTSEVO = 'YARTSEVO'
export declare const COLLEGES: readonly DemoCollege[]
/** The records of the colleges, with the one that was planned and did not come. */
export declare const collegeOrganisations: () => Organisation[]
/** The sites of the colleges; the town stands for the street. */
export declare const collegeSites: () => Site[]
