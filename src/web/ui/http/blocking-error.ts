import { ProblemError } from '#contract/http/call.ts'

/** What a page has asked for, and what came of it. */
interface Asked {
  readonly data: unknown
  readonly error: Error | null
}

/** Whether the server has answered, and its answer is no. */
export const isRefusal = (error: unknown): boolean =>
  error instanceof ProblemError && error.problem.status >= 400 && error.problem.status < 500

/**
 * Why a page cannot be shown, if anything is in the way: the first refusal, or the first question without any answer yet. What
 * only could not be asked anew stays as it was, with all that somebody has typed beside it.
 */
export const blockingError = (...asked: readonly Asked[]): Error | undefined =>
  asked.find(({ data, error }) => error !== null && (data === undefined || isRefusal(error)))?.error ??
  undefined
