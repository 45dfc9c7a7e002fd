import { findBooking } from '#database/bookings/bookings.queries.ts'
import { inTransaction, type Tx } from '#database/client/transactions.ts'
import { type BookingActor, type DemoBooking, demoBookings } from '#demo/bookings/bookings.ts'
import { askForZone, decideAboutBooking, recordUseOf } from '../bookings/decide-booking.ts'
import type { Context } from '../http/context.ts'
import { type ActingPersona, asPersona } from './demo-sessions.ts'

const ACTORS: Readonly<Record<BookingActor, ActingPersona>> = {
  employerHr: { role: 'employerHr' },
  deputy: { role: 'deputy', organisation: 'VKPT' },
  zoneHead: { role: 'zoneHead' },
}

/** Books zones in the demo, in the background and each act in the name of who would do it: they live when somebody comes. */
export function bookDemo(context: Context): void {
  context.background.begin('demo-bookings', async () => {
    for (const booking of demoBookings()) await book(context, booking)
  })
}

async function book(context: Context, { wish, by, on, reason, steps, uses }: DemoBooking): Promise<void> {
  const { database, reactions, today } = context
  const as = <T>(actor: BookingActor, act: (tx: Tx) => Promise<T>) =>
    asPersona(context, ACTORS[actor], scope => inTransaction(database, scope, { cause: 'demo' }, act))
  const asked = { ...wish, weekdays: [...wish.weekdays], reason }
  const { number } = await as(by, async tx => {
    const made = await askForZone(tx, asked, on)
    await reactions.bookingChanged(tx, made.number)
    return made
  })
  for (const step of steps)
    await as(step.by, async tx => {
      const revision = (await findBooking(tx, number))?.revision ?? 0
      await decideAboutBooking(tx, number, { act: step.act, revision, reason: step.reason }, step.on)
      await reactions.bookingChanged(tx, number)
    })
  for (const use of uses) await as('zoneHead', tx => recordUseOf(tx, number, { ...use, note: null }, today()))
}
