import type { Place } from '#domain/hosts/place.ts'
/** The places for production practice, as the employers confirmed them in December 2024. */
export declare const placeRecords: () => Place[]
