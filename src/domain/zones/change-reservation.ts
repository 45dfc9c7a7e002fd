import type { Refusal } from '../values/refusal.ts'
import type { Reservation } from './reservation.ts'

/** Why nobody writes a reservation by the register, if anything speaks against it: a booking holds what it was given. */
export const whyNotChangeReservation = ({ kind, reason }: Reservation): Refusal | undefined =>
  kind === 'booking' ? { code: 'zones.held-by-booking', facts: { reason } } : undefined
