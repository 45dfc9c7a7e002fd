import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import fastify, { type FastifyInstance } from 'fastify'
import { PROBLEM_JSON } from '#contract/http/problem.ts'
import type { Sentences } from '#domain/values/sentences.ts'
import { serveApiDocs } from './api-docs.ts'
import { compressAnswers } from './compress-answers.ts'
import { problemOf, UPLOAD_MEGABYTES } from './errors.ts'
import { languageOf } from './language.ts'
import { comesFromElsewhere } from './origin-check.ts'
import { ServerError } from './server-errors.ts'
import { serveStaticFiles } from './static-files.ts'

const MEGABYTE = 1024 * 1024
/** Calls a minute that one address may make: a whole college behind one, at work. */
const CALLS_A_MINUTE = 3000

/** What the app needs to know besides its routes. */
export interface AppSettings {
  /** The folder of the built pages. */
  readonly pages: string
  /** Whether the site is reached by HTTPS, through a proxy that says so. */
  readonly secure: boolean
  readonly logLevel: string
  readonly sentences: Sentences
}

/** The HTTP server without its routes: headers, limits, origin check, problems, pages. */
export async function buildApp(settings: AppSettings): Promise<FastifyInstance> {
  const app = fastify({
    logger: { level: settings.logLevel, serializers: { req: withoutPersonalData } },
    bodyLimit: MEGABYTE,
    trustProxy: settings.secure,
    routerOptions: { maxParamLength: 500 },
    requestIdHeader: false,
    genReqId: () => crypto.randomUUID(),
  })
  await app.register(helmet, securityHeaders(settings.secure))
  await app.register(rateLimit, { max: CALLS_A_MINUTE, timeWindow: '1 minute' })
  await app.register(multipart, { limits: { fileSize: UPLOAD_MEGABYTES * MEGABYTE, files: 1, fields: 10 } })
  refuseForeignOrigins(app)
  compressAnswers(app)
  answerProblems(app, settings.sentences)
  await serveApiDocs(app)
  const sendPage = await serveStaticFiles(app, settings.pages)
  app.setNotFoundHandler((request, reply) => {
    if (request.url.startsWith('/api/') || request.method !== 'GET') {
      throw new ServerError('server.no-such-route', { facts: { path: request.url.split('?')[0] ?? '' } })
    }
    return sendPage(reply)
  })
  return app
}

/** An address may hold what somebody searched for, so the log keeps its path alone; it never holds names or tokens. */
const withoutPersonalData = (request: { method: string; url: string }) => ({
  method: request.method,
  // The address of a person's calendar is a secret.
  path: request.url.split('?')[0]?.replace(/(\/public\/calendars\/).*/, '$1…'),
})

/** Only our own files run and load; the user-interface library writes styles into the page. */
const securityHeaders = (secure: boolean) => ({
  contentSecurityPolicy: {
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'"],
      workerSrc: ["'self'", 'blob:'],
      connectSrc: ["'self'"],
      frameAncestors: ["'none'"],
      formAction: ["'self'"],
      upgradeInsecureRequests: null,
    },
  },
  strictTransportSecurity: secure ? { maxAge: 31_536_000 } : (false as const),
})

function refuseForeignOrigins(app: FastifyInstance) {
  app.addHook('onRequest', async ({ method, host, headers }) => {
    const fetchSite = headers['sec-fetch-site']
    const foreign = comesFromElsewhere({
      method,
      host,
      origin: headers.origin,
      fetchSite: typeof fetchSite === 'string' ? fetchSite : undefined,
    })
    if (foreign) throw new ServerError('server.foreign-origin')
  })
}

function answerProblems(app: FastifyInstance, sentences: Sentences) {
  app.setErrorHandler((error, request, reply) => {
    const asked = (request.query as { lang?: unknown } | undefined)?.lang
    const language = languageOf(asked, request.headers['accept-language'])
    const problem = problemOf(error, { language, sentences, requestId: request.id })
    if (problem.status >= 500) request.log.error({ err: error }, problem.code)
    return reply.code(problem.status).type(PROBLEM_JSON).send(problem)
  })
}
