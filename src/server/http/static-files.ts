import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'

const YEAR_SECONDS = 365 * 24 * 3600

/**
 * Serves the built pages: files whose names bear a hash are kept by browsers for a year, the page itself is asked
 * for anew each time, and every other address shows the page, whose router knows it.
 */
export async function serveStaticFiles(
  app: FastifyInstance,
  folder: string,
): Promise<(reply: FastifyReply) => unknown> {
  const page = join(folder, 'index.html')
  if (!existsSync(page))
    return reply => reply.code(503).type('text/plain').send('The pages are not built yet: npm start')
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    index: false,
    preCompressed: true,
    immutable: true,
    maxAge: YEAR_SECONDS * 1000,
  })
  const html = readFileSync(page)
  const etag = `"${createHash('sha256').update(html).digest('base64url').slice(0, 16)}"`
  const sendPage = (reply: FastifyReply) =>
    reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').header('etag', etag).send(html)
  app.get('/', (_, reply) => sendPage(reply))
  return sendPage
}
