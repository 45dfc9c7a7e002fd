import type { PracticeBase } from '#domain/zones/practice-base.ts'
/** Where each training practice of each delivery can take place. */
export declare const practiceBaseRecords: () => PracticeBase[]
