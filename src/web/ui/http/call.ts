import { callWith, ProblemError } from '#contract/http/call.ts'
import type { Problem } from '#contract/http/problem.ts'
import { type AnswerOf, API_ROOT, type InputOf, type Route } from '#contract/http/route.ts'
import { transportWith } from './transport.ts'

/**
 * Calls a route of the API, typed by its declaration.
 *
 * @throws ProblemError when the server refuses, or cannot be reached.
 */
export const call = <R extends Route>(
  route: R,
  input: InputOf<R>,
  signal?: AbortSignal,
): Promise<AnswerOf<R>> => callWith(transportWith(signal))(route, input)

/**
 * Reads an address of the API without its declaration, so that a public page need not fetch the schemas.
 *
 * @param path below `/api/v1`, with its query.
 * @throws ProblemError when the server refuses, or cannot be reached.
 */
export async function read<T>(path: string, signal?: AbortSignal): Promise<T> {
  const url = path.startsWith(API_ROOT) ? path : `${API_ROOT}${path}`
  const { status, json } = await transportWith(signal)({ method: 'GET', url, body: undefined })
  if (status === 0 || status >= 400) throw new ProblemError(json as Problem)
  return json as T
}

/** Whether the error says that there is no session, or no longer one. */
export const isSignedOut = (error: unknown): boolean =>
  error instanceof ProblemError && error.problem.status === 401
