import type { Target } from '#domain/indicators/target.ts'
/** What the cluster promised: the plan of April 2024, and what the council put in the place of parts of it. */
export declare const targetRecords: () => Target[]
