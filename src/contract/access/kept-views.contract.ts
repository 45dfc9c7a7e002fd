import { z } from 'zod'
import { route } from '../http/route.ts'

const room = 'access'
const audience = 'acting'
const register = z.string().min(1).max(60)
const name = z.string().trim().min(1).max(100)
const query = z.string().max(4000).describe('The query of the list’s address: filters, order, columns')

/** The views of a register that the reader has kept. */
export const keptViews = route({
  method: 'GET',
  path: '/views/:register',
  room,
  audience,
  summary: 'One’s own kept views of a list',
  params: z.object({ register }),
  answer: z.object({ items: z.array(z.object({ name: z.string(), query: z.string() })) }),
})

/** Keeps a list as it looks now; a view of the same name gives way. */
export const keepView = route({
  method: 'PUT',
  path: '/views/:register/:name',
  room,
  audience,
  summary: 'Keep a view of a list',
  status: 204,
  params: z.object({ register, name }),
  body: z.strictObject({ query }),
})

/** Forgets a view. */
export const forgetView = route({
  method: 'DELETE',
  path: '/views/:register/:name',
  room,
  audience,
  summary: 'Forget a kept view',
  status: 204,
  params: z.object({ register, name }),
})

/** The routes of kept views. */
export const keptViewsRoutes = [keptViews, keepView, forgetView] as const
