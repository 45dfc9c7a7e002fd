import type { Organisation } from '#domain/organisations/organisation.ts'
import type { Site } from '#domain/organisations/site.ts'
/** An invented employer of the demo cluster; its works stand in a real town. */
export interface DemoEmployer {
  readonly code: string
  readonly name: string
  readonly shortName: string
  readonly nameEn: string
  readonly inn: string
  readonly municipality: string
  readonly industry: string
  /** Degrees north and east of the works. */
  readonly at: readonly [latitude: number, longitude: number]
}
/** The anchor employer, which runs the cluster together with the base organisation. */
export declare const ANCHOR = 'DNEPR-STANKO'
/** The employer that joined after the plan of April 2024. */
export declare const SIXTEENTH = 'VYAZMA-GIDRO'
export declare const EMPLOYERS: readonly DemoEmployer[]
export declare const employerOrganisations: () => Organisation[]
/** The site of an employer's works. */
export declare const siteOfEmployer: (code: string) => string
export declare const employerSites: () => Site[]
