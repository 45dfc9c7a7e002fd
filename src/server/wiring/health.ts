import type { FastifyInstance } from 'fastify'
import { isReady } from '#database/client/is-ready.ts'
import type { Context } from '../http/context.ts'

/** Says whether the server and its database are ready: 200, or 503 while the database does not answer. */
export function healthRoute(app: FastifyInstance, { database }: Context): void {
  app.get('/api/health', { config: { rateLimit: false } }, async (_, reply) => {
    const ready = await isReady(database.app)
    return reply
      .code(ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: ready ? 'ready' : 'waiting' })
  })
}
