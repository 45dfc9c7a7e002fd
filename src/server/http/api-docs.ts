import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastifySwagger from '@fastify/swagger'
import fastifySwaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
import { projectFolder } from '#database/client/project-folder.ts'

/** Shows the description of the API at /api/docs, where each route can be tried, and its text at /api/openapi.json. */
export async function serveApiDocs(app: FastifyInstance): Promise<void> {
  const text = readFileSync(join(projectFolder(), 'src', 'contract', 'openapi.json'), 'utf8')
  app.get('/api/openapi.json', (_, reply) => reply.type('application/json').send(text))
  await app.register(fastifySwagger, { mode: 'static', specification: { document: JSON.parse(text) } })
  await app.register(fastifySwaggerUi, {
    routePrefix: '/api/docs',
    uiConfig: { docExpansion: 'none', filter: true, tryItOutEnabled: true },
  })
}
