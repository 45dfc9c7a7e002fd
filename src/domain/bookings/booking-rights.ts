import { writeReach } from '../access/reach.ts'
import { whyNotWrite } from '../access/write-record.ts'
import type { Refusal } from '../values/refusal.ts'
import type { Planner } from '../years/plan-rights.ts'
import { type Booking, type BookingAct, OPEN_IN } from './booking.ts'

/** Why somebody may not ask for zones in the name of an organisation, if anything speaks against it. */
export const whyNotAskFor = (who: Planner, organisation: string): Refusal | undefined =>
  within('bookings', who, organisation)

/** Why somebody may not decide about the zones of an owner, if anything speaks against it. */
export const whyNotDecideFor = (who: Planner, owner: string): Refusal | undefined =>
  within('bookingDecisions', who, owner)

function within(
  subject: string,
  { role, organisations }: Planner,
  organisation: string,
): Refusal | undefined {
  const reachesAll = writeReach[subject]?.[role] === 'cluster'
  return whyNotWrite(subject, role, reachesAll || organisations.includes(organisation))
}

/** Why an act is not open in the state in which a booking is, or not on what somebody saw of it. */
export function whyNotIn(
  act: BookingAct,
  { number, status, revision }: Pick<Booking, 'number' | 'status' | 'revision'>,
  seen: number,
): Refusal | undefined {
  const open: readonly string[] = OPEN_IN[act]
  if (!open.includes(status)) return { code: 'bookings.not-open', facts: { number, status, act } }
  return seen === revision ? undefined : { code: 'bookings.changed-meanwhile', facts: { number } }
}
