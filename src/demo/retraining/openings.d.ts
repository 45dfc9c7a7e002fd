import type { Opening } from '#domain/retraining/opening.ts'
/** Which certificate opens which zone for which module: for each, workers of the college first, then of the owner. */
export declare function openingRecords(): Opening[]
