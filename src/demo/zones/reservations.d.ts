import type { Reservation } from '#domain/zones/reservation.ts'
/** When a zone serves something other than training practice. */
export declare function reservationRecords(): Reservation[]
