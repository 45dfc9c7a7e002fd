import type { Visit } from '#domain/council/visit.ts'
/** Visits to the cluster; a visitor is named by the post alone. */
export declare const visitRecords: () => Visit[]
