import type { Equipment } from '#domain/zones/equipment.ts'
/** The infrastructure lists of the nine zones: all delivered, and all but two items in operation. */
export declare function equipmentRecords(): Equipment[]
