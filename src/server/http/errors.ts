import type { Problem } from '#contract/http/problem.ts'
import { type Refusal, RefusedError } from '#domain/values/refusal.ts'
import { type Sentences, sayRefusal } from '#domain/values/sentences.ts'
import type { Language } from '#domain/values/text.ts'
import { databaseProblem } from './database-errors.ts'
import { PROBLEMS, sayProblem } from './problem-sentences.ts'
import { badInput, ServerError } from './server-errors.ts'

/** What the words of a problem depend on. */
export interface Wording {
  readonly language: Language
  /** The trade's sentences of every room. */
  readonly sentences: Sentences
  readonly requestId: string
}

/** Turns whatever was thrown into the problem that the caller reads: the only place where this is decided. */
export function problemOf(error: unknown, wording: Wording): Problem {
  if (error instanceof RefusedError) return refusalProblem(error.refusal, wording)
  const known = error instanceof ServerError ? error : (libraryProblem(error) ?? databaseProblem(error))
  return serverProblem(known ?? new ServerError('server.bug', { cause: error }), wording)
}

function refusalProblem(refusal: Refusal, { language, sentences, requestId }: Wording): Problem {
  const detail = sayRefusal(refusal, language, sentences)
  return {
    type: `urn:kuznitsa:${refusal.code}`,
    title: language === 'ru' ? 'Правило не позволяет' : 'A rule says no',
    status: 409,
    detail,
    code: refusal.code,
    facts: mutable(refusal.facts),
    requestId,
  }
}

function serverProblem({ code, extras }: ServerError, { language, requestId }: Wording): Problem {
  const [title, detail] = sayProblem(code, extras.facts ?? {}, language)
  return {
    type: `urn:kuznitsa:${code}`,
    title,
    status: PROBLEMS[code].status,
    detail,
    code,
    requestId,
    ...(extras.facts ? { facts: mutable(extras.facts) } : {}),
    ...(extras.issues ? { issues: [...extras.issues] } : {}),
    ...(extras.current ? { current: extras.current } : {}),
    ...(extras.changedBy ? { changedBy: extras.changedBy } : {}),
  }
}

const mutable = (facts: Refusal['facts']): NonNullable<Problem['facts']> =>
  facts as NonNullable<Problem['facts']>

const LIBRARY_CODES: Readonly<Record<string, () => ServerError>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: () => new ServerError('server.bad-json'),
  FST_ERR_CTP_EMPTY_JSON_BODY: () => new ServerError('server.bad-json'),
  FST_ERR_CTP_BODY_TOO_LARGE: () => new ServerError('server.too-large', { facts: { limit: 1 } }),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: () => new ServerError('server.wrong-media-type'),
  FST_INVALID_MULTIPART_CONTENT_TYPE: () => new ServerError('server.wrong-media-type'),
  FST_REQ_FILE_TOO_LARGE: () => new ServerError('server.too-large', { facts: { limit: UPLOAD_MEGABYTES } }),
  FST_ERR_BAD_URL: () => badInput([]),
}

/** The largest file that is taken, in megabytes. */
export const UPLOAD_MEGABYTES = 32

function libraryProblem(error: unknown): ServerError | undefined {
  const code = (error as { code?: unknown } | null)?.code
  const statusCode = (error as { statusCode?: unknown } | null)?.statusCode
  if (typeof code === 'string' && LIBRARY_CODES[code]) return LIBRARY_CODES[code]()
  if (statusCode === 429) return new ServerError('server.too-many-attempts', { facts: { seconds: 60 } })
  return statusCode === 400 ? new ServerError('server.bad-json', { cause: error }) : undefined
}
