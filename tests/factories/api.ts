import type { FastifyInstance, InjectOptions } from 'fastify'
import { allSentences } from '#domain/all-sentences.ts'
import { buildApp } from '#server/http/app.ts'
import type { Context } from '#server/http/context.ts'
import { openRoutes } from '#server/wiring/routes.ts'
import { contextOn } from './fill-database.ts'
import { type Holding, testDatabase } from './test-database.ts'

/** A server with a database of its own, asked without a network. */
export interface Api {
  readonly app: FastifyInstance
  readonly context: Context
  /** Asks as nobody; the answer's JSON comes with its status. */
  readonly ask: Ask
  /** Signs in as the first demo persona whose name begins so; gives what asks in that person's name. */
  readonly as: (beginning: string) => Promise<Ask>
}

/** An answer of the API. */
export interface Answer {
  readonly status: number
  // A test reads what it expects to be there.
  // biome-ignore lint/suspicious/noExplicitAny: the tests state the shape by what they expect
  readonly json: any
  readonly headers: Record<string, unknown>
  readonly bytes: Buffer
}

/** Asks the API: `ask('GET', '/zones')`, `ask('POST', '/zones', { record })`. */
export type Ask = (
  method: InjectOptions['method'] & string,
  path: string,
  body?: object | Buffer,
  headers?: Record<string, string>,
) => Promise<Answer>

/** A server of the house; with the demo cluster unless said otherwise. */
export async function openApi(holding: Holding = 'demo'): Promise<Api> {
  const database = await testDatabase(holding)
  const context = contextOn(database, holding !== 'nothing')
  const app = await buildApp({
    pages: '/nowhere',
    secure: false,
    logLevel: 'silent',
    sentences: allSentences,
  })
  openRoutes(app, context)
  const ask = askWith(app)
  const as = async (beginning: string) => {
    const { json } = await ask('GET', '/demo/personas')
    const { persona } = json.items.find((item: { persona: string }) => item.persona.startsWith(beginning))
    return askWith(app, await cookieOf(ask('POST', '/demo/sign-in', { persona })))
  }
  return { app, context, ask, as }
}

/** The cookie that an answer sets. */
export async function cookieOf(answering: Promise<Answer>): Promise<string> {
  const { headers } = await answering
  return String(headers['set-cookie']).split(';')[0] ?? ''
}

/** Asks with a cookie. */
export const askWith =
  (app: FastifyInstance, cookie?: string): Ask =>
  async (method, path, body, headers = {}) => {
    const answer = await app.inject({
      method,
      url: path.startsWith('/api/') ? path : `/api/v1${path}`,
      headers: { ...(cookie ? { cookie } : {}), ...headers },
      ...(body ? { payload: body } : {}),
    } as InjectOptions)
    const isJson = String(answer.headers['content-type']).includes('json')
    return {
      status: answer.statusCode,
      json: isJson ? answer.json() : undefined,
      headers: answer.headers,
      bytes: answer.rawPayload,
    }
  }
