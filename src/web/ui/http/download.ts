import { ProblemError } from '#contract/http/call.ts'
import type { Problem } from '#contract/http/problem.ts'
import { headersFor, problemWithoutAnswer, readJson } from './transport.ts'

/**
 * Fetches a file of the API, in the role and on the date of this tab, and hands it to the browser to be kept.
 *
 * @throws ProblemError when the server refuses.
 */
export async function download(url: string, name: string): Promise<void> {
  const response = await fetchAs(url)
  if (!response.ok) throw new ProblemError((await readJson(response)) as Problem)
  const address = URL.createObjectURL(await response.blob())
  const link = document.createElement('a')
  link.href = address
  link.download = nameFrom(response.headers.get('content-disposition')) ?? name
  link.click()
  URL.revokeObjectURL(address)
}

async function fetchAs(url: string): Promise<Response> {
  try {
    return await fetch(url, {
      credentials: 'same-origin',
      headers: { ...headersFor(false), accept: '*/*' },
    })
  } catch {
    throw new ProblemError(problemWithoutAnswer(0, 'unreachable'))
  }
}

/** The file's name as the server gives it (RFC 6266), the one in UTF-8 first. */
export function nameFrom(disposition: string | null): string | undefined {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1]
  if (encoded) return decodeURIComponent(encoded)
  return /filename="([^"]+)"/i.exec(disposition ?? '')?.[1]
}
