import { ProblemError } from '#contract/http/call.ts'

/** What a page has asked for, and what came of it. */
interface Asked {
  readonly data: unknown
  readonly error: Error | null
}

const UNANSWERED: ReadonlySet<string> = new Set(['unreachable', 'unreadable'])

/** Whether no answer of the server has come: there is no network or no server, or a proxy speaks in its place. */
export const isUnanswered = (error: unknown): boolean =>
  error instanceof ProblemError && UNANSWERED.has(error.problem.code)

/**
 * Why a page cannot be shown, if anything is in the way: the first question to which the server has said no, or has never
 * answered. What only could not be asked anew stays as it was, with all that somebody has typed beside it.
 */
export const blockingError = (...asked: readonly Asked[]): Error | undefined =>
  asked.find(({ data, error }) => error !== null && (data === undefined || !isUnanswered(error)))?.error ??
  undefined
