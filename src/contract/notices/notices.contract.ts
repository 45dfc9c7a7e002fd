import { z } from 'zod'
import { route } from '../http/route.ts'

/** The letters that are not sent: an administrator hands their links over. */
export const outbox = route({
  method: 'GET',
  path: '/outbox',
  room: 'notices',
  audience: 'acting',
  summary: 'Letters with links to set a password',
  answer: z.object({
    items: z.array(
      z.object({
        id: z.int(),
        recipient: z.string(),
        kind: z.enum(['password-link']),
        link: z.string().describe('An address below the site, such as /set-password?token=…'),
        writtenAt: z.iso.datetime(),
        expiresAt: z.iso.datetime(),
      }),
    ),
  }),
})

/** The routes of notices. */
export const noticesRoutes = [outbox] as const
