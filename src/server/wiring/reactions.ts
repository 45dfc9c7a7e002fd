import { tellOfBooking, tellOfSubstitutions } from '#database/notices/outbox.ts'
import type { Reactions } from '../http/context.ts'

/** When something happens in one room, what others do about it, in the same transaction. */
export const reactions: Reactions = {
  bookingChanged: tellOfBooking,
  substitutionsChanged: tellOfSubstitutions,
}
