import type { Problem } from './problem.ts'
import { type AnswerOf, API_ROOT, type InputOf, type Route } from './route.ts'

/** A request as a transport such as the browser's `fetch` sends it. */
export interface Sent {
  readonly method: Route['method']
  /** The address with its query, from `/api/v1` on. */
  readonly url: string
  readonly body: unknown
}

/** Carries a request and brings back its status and JSON. */
export type Transport = (request: Sent) => Promise<{ status: number; json: unknown }>

/** A call that the server refused, with the problem that it answered. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.detail)
    this.problem = problem
  }
}

interface LooseInput {
  readonly params?: Readonly<Record<string, unknown>>
  readonly query?: Readonly<Record<string, unknown>>
  readonly body?: unknown
}

/** The address of a call: the route's path with its parameters and query filled in; empty values are left out. */
export function urlOf<R extends Route>(route: R, input: InputOf<R>): string {
  const { params = {}, query = {} } = input as LooseInput
  const path = route.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])))
  const pairs = Object.entries(query)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`)
  return `${API_ROOT}${path}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}`
}

/** Makes the one function by which a client calls every route: typed by the same declaration that the server answers. */
export const callWith =
  (transport: Transport) =>
  async <R extends Route>(route: R, input: InputOf<R>): Promise<AnswerOf<R>> => {
    const { body } = input as LooseInput
    const { status, json } = await transport({ method: route.method, url: urlOf(route, input), body })
    if (status >= 400) throw new ProblemError(json as Problem)
    return json as AnswerOf<R>
  }
