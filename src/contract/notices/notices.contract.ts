import { z } from 'zod'
import { route } from '../http/route.ts'

const letterSchema = z.object({
  id: z.int(),
  recipient: z.string(),
  kind: z.enum(['password-link', 'substitution', 'booking']),
  link: z
    .string()
    .describe('An address below the site, such as /set-password?token=…, /day?date=… or /bookings?booking=…'),
  writtenAt: z.iso.datetime(),
  expiresAt: z.iso.datetime().nullable(),
})

/** The letters that are not sent: an administrator hands their links over. */
export const outbox = route({
  method: 'GET',
  path: '/outbox',
  room: 'notices',
  audience: 'acting',
  summary: 'Letters with links to set a password, words that lessons have changed, and words about bookings',
  answer: z.object({ items: z.array(letterSchema) }),
})

/** What a person is told: the newest letters to whoever acts. */
export const ownLetters = route({
  method: 'GET',
  path: '/letters',
  room: 'notices',
  audience: 'acting',
  summary: 'The newest letters to the person who acts',
  answer: z.object({ items: z.array(letterSchema) }),
})

/** The routes of notices. */
export const noticesRoutes = [outbox, ownLetters] as const
