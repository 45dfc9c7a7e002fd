import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import type { Context } from '../http/context.ts'

/** Says whether the server and its database are ready: 200, or 503 while the database does not answer. */
export function healthRoute(app: FastifyInstance, { database }: Context): void {
  app.get('/api/health', { config: { rateLimit: false } }, async (_, reply) => {
    const ready = await sql`select 1`.execute(database.app).then(
      () => true,
      () => false,
    )
    return reply
      .code(ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: ready ? 'ready' : 'waiting' })
  })
}
