import type { Organisation } from '#domain/organisations/organisation.ts'
/** The region's ministry of education, the founder of the colleges. */
export declare const REGION = 'REGION'
/** The federal ministry, which gives the grant. */
export declare const FEDERAL_MINISTRY = 'FEDERAL'
/** The federal operator of the project. */
export declare const OPERATOR = 'OPERATOR'
export declare const authorities: () => Organisation[]
