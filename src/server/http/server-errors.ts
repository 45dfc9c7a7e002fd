import type { Issue, Problem } from '#contract/http/problem.ts'
import type { Fact } from '#domain/values/refusal.ts'

/** The failures that the server itself knows, by their codes; the trade's refusals are the domain's. */
export type ServerProblemCode =
  | 'server.badInput'
  | 'server.badJson'
  | 'server.tooLarge'
  | 'server.wrongMediaType'
  | 'server.signInRequired'
  | 'server.signInFailed'
  | 'server.tooManyAttempts'
  | 'server.noAssignment'
  | 'server.assignmentNotYours'
  | 'server.forbidden'
  | 'server.foreignOrigin'
  | 'server.notFound'
  | 'server.noSuchRoute'
  | 'server.conflict'
  | 'server.keyTaken'
  | 'server.keyFixed'
  | 'server.referenceMissing'
  | 'server.stillReferenced'
  | 'server.dateFixed'
  | 'server.passwordLinkSpent'
  | 'server.passwordTooShort'
  | 'server.setUpAlready'
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
  new ServerError('server.notFound', { facts })

/** What was sent does not fit the contract, with all that is wrong. */
export const badInput = (issues: readonly Issue[]): ServerError =>
  new ServerError('server.badInput', { issues })
