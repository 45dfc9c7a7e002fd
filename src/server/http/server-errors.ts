import type { Issue, Problem } from '#contract/http/problem.ts'
import type { Fact } from '#domain/values/refusal.ts'

/** The failures that the server itself knows, by their codes; the trade's refusals are the domain's. */
export type ServerProblemCode =
  | 'server.bad-input'
  | 'server.bad-json'
  | 'server.too-large'
  | 'server.wrong-media-type'
  | 'server.sign-in-required'
  | 'server.sign-in-failed'
  | 'server.too-many-attempts'
  | 'server.no-assignment'
  | 'server.assignment-not-yours'
  | 'server.forbidden'
  | 'server.foreign-origin'
  | 'server.not-found'
  | 'server.no-such-route'
  | 'server.conflict'
  | 'server.key-fixed'
  | 'server.date-fixed'
  | 'server.password-link-spent'
  | 'server.password-too-short'
  | 'server.set-up-already'
  | 'server.busy'
  | 'server.no-file'
  | 'server.import-closed'
  | 'server.unavailable'
  | 'server.bug'

interface ProblemExtras {
  readonly facts?: Readonly<Record<string, Fact>>
  readonly issues?: readonly Issue[]
  readonly current?: Problem['current']
  readonly changedBy?: Problem['changedBy']
  readonly cause?: unknown
}

/** A failure with a code of the server's, thrown wherever a request cannot go on. */
export class ServerError extends Error {
  override readonly name = 'ServerError'
  readonly code: ServerProblemCode
  readonly extras: ProblemExtras

  constructor(code: ServerProblemCode, extras: ProblemExtras = {}) {
    super(code, { cause: extras.cause })
    this.code = code
    this.extras = extras
  }
}

/** What is asked for does not exist, or lies outside the caller's scope: the caller cannot tell which. */
export const notFound = (facts: Readonly<Record<string, Fact>> = {}): ServerError =>
  new ServerError('server.not-found', { facts })

/** What was sent does not fit the contract, with all that is wrong. */
export const badInput = (issues: readonly Issue[]): ServerError =>
  new ServerError('server.bad-input', { issues })
