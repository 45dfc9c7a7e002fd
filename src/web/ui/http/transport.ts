import { ProblemError, type Sent, type Transport } from '#contract/http/call.ts'
import type { Problem } from '#contract/http/problem.ts'
import { currentLanguage } from '../language/language.ts'
import { actingNow } from './acting.ts'

/** Carries requests by `fetch`, as the role and on the date in which this tab acts. */
export const transportWith =
  (signal?: AbortSignal): Transport =>
  async sent => {
    const response = await send(sent, signal)
    return { status: response.status, json: await readJson(response) }
  }

async function send(sent: Sent, signal: AbortSignal | undefined): Promise<Response> {
  const form = sent.body instanceof FormData
  try {
    return await fetch(sent.url, {
      method: sent.method,
      credentials: 'same-origin',
      headers: headersFor(sent.body !== undefined && !form),
      ...(sent.body === undefined
        ? {}
        : { body: form ? (sent.body as FormData) : JSON.stringify(sent.body) }),
      ...(signal ? { signal } : {}),
    })
  } catch (error) {
    if (signal?.aborted) throw error
    throw new ProblemError(problemWithoutAnswer(0, 'unreachable'))
  }
}

/** The headers that every request of this tab bears. */
export function headersFor(json: boolean): Record<string, string> {
  const { assignment, date } = actingNow()
  return {
    accept: 'application/json, application/problem+json',
    'accept-language': currentLanguage(),
    ...(json ? { 'content-type': 'application/json' } : {}),
    ...(assignment ? { 'x-kuznitsa-assignment': assignment } : {}),
    ...(date ? { 'x-kuznitsa-date': date } : {}),
  }
}

/**
 * The JSON of an answer; nothing for an empty one.
 *
 * @throws ProblemError when it is no JSON, such as a page of a proxy.
 */
export async function readJson(response: Response): Promise<unknown> {
  if (response.status === 204) return undefined
  try {
    return await response.json()
  } catch {
    throw new ProblemError(problemWithoutAnswer(response.status, 'unreadable'))
  }
}

/** What went wrong when the server did not say it. */
export const problemWithoutAnswer = (status: number, code: string): Problem => ({
  type: 'about:blank',
  title: code,
  detail: code,
  status,
  code,
})
