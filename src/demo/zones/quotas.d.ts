import type { Quota } from '#domain/zones/quota.ts'
/** How much of each zone the other colleges whose practice it serves may take. */
export declare function quotaRecords(): Quota[]
