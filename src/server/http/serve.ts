import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import {
  type AnswerOf,
  API_ROOT,
  type BodyOf,
  type ParamsOf,
  type QueryOf,
  type Route,
} from '#contract/http/route.ts'
import { invariant } from '#domain/values/refusal.ts'
import type { CallerOf, Circumstances } from './caller.ts'
import type { Doorman } from './doorman.ts'
import { sayIssues } from './issue-sentences.ts'
import { badInput } from './server-errors.ts'

/** One call of a route, with everything it was sent already checked against the contract. */
export interface Call<R extends Route> extends Circumstances {
  readonly params: ParamsOf<R>
  readonly query: QueryOf<R>
  readonly body: BodyOf<R>
  readonly caller: CallerOf<R['audience']>
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

/** A file that a route answers with. */
export interface FileAnswer {
  readonly name: string
  readonly bytes: Uint8Array
  /** A text that is subscribed to rather than kept, and fetched again only once it has changed. */
  readonly isFollowed?: boolean
}

type Answer<R extends Route> = R extends { readonly file: string } ? FileAnswer : AnswerOf<R>

/** Answers one call of a route. */
export type Handler<R extends Route> = (call: Call<R>) => Promise<Answer<R>> | Answer<R>

/** Opens a route: the rooms call it once for each declaration of their contract. */
export type Serve = <R extends Route>(route: R, handler: Handler<R>) => void

/** Opens routes on the server: each checks what is sent and what is answered by its contract, and nothing else does. */
export const serveOn =
  (app: FastifyInstance, doorman: Doorman): Serve =>
  (route, handler) => {
    app.route({
      method: route.method,
      url: API_ROOT + route.path,
      handler: async (request, reply) => {
        const circumstances = doorman.circumstances(request)
        const caller = await doorman.admit(route.audience, request, reply)
        const sent = readSent(route, request, circumstances)
        const answer = await handler({ ...circumstances, ...sent, caller, request, reply } as Parameters<
          typeof handler
        >[0])
        return sendAnswer(route, answer, reply)
      },
    })
  }

/** @throws ServerError with all that is wrong in address, query and body at once. */
function readSent(route: Route, request: FastifyRequest, { language }: Circumstances) {
  const issues: z.core.$ZodIssue[] = []
  const read = (schema: z.ZodType | undefined, value: unknown) => {
    const result = schema?.safeParse(value, { reportInput: true })
    if (result && !result.success) issues.push(...result.error.issues)
    return result?.data
  }
  const sent = {
    params: read(route.params, request.params),
    query: read(route.query, request.query),
    // An upload is read by its handler, as it comes.
    body: route.upload ? undefined : read(route.body, request.body ?? {}),
  }
  if (issues.length > 0) throw badInput(sayIssues(issues, language))
  return sent
}

function sendAnswer(route: Route, answer: unknown, reply: FastifyReply) {
  reply.code(route.status ?? 200).header('cache-control', 'no-store')
  if (route.file) return sendFile(route.file, answer as FileAnswer, reply)
  if (!route.answer) return reply.send()
  const checked = route.answer.safeParse(answer)
  invariant(
    checked.success,
    `${route.method} ${route.path} answers otherwise than its contract: ${checked.error}`,
  )
  return reply.send(checked.data)
}

function sendFile(mediaType: string, { name, bytes, isFollowed }: FileAnswer, reply: FastifyReply) {
  if (isFollowed) {
    const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
    reply.headers({ etag, 'cache-control': 'no-cache' })
    if (reply.request.headers['if-none-match'] === etag) return reply.code(304).send()
  }
  return reply
    .type(mediaType)
    .header(
      'content-disposition',
      `${isFollowed ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(name)}`,
    )
    .send(
      isFollowed
        ? new TextDecoder().decode(bytes)
        : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    )
}
