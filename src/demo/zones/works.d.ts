import type { Works } from '#domain/zones/works.ts'
/** The stages of the repair: of each zone, and of the buildings of the base organisation. */
export declare function worksRecords(): Works[]
