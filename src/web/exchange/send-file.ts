import { upload } from '#contract/exchange/exchange.contract.ts'
import { ProblemError, urlOf } from '#contract/http/call.ts'
import type { Problem } from '#contract/http/problem.ts'
import { headersFor } from '../ui/http/transport.ts'

const UNREACHABLE: Problem = {
  type: 'about:blank',
  title: 'unreachable',
  detail: 'unreachable',
  status: 0,
  code: 'unreachable',
}

/**
 * Sends a file to be read; what it is the server sees. `fetch` tells nothing of how much is sent, so this is the one
 * request that goes another way.
 *
 * @param onSent - is told which part of the file is sent, from 0 to 1
 * @returns the id of the import
 * @throws ProblemError when the server refuses, or cannot be reached.
 */
export function sendFile(file: File, onSent: (part: number) => void): Promise<string> {
  const form = new FormData()
  form.append('file', file)
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', urlOf(upload, {} as never))
    for (const [name, value] of Object.entries(headersFor(false))) request.setRequestHeader(name, value)
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) => onSent(total > 0 ? loaded / total : 0)
    request.onerror = () => reject(new ProblemError(UNREACHABLE))
    request.onload = () => {
      const answer: unknown = request.response
      if (request.status === 202) resolve((answer as { id: string }).id)
      else reject(new ProblemError((answer as Problem | null) ?? { ...UNREACHABLE, status: request.status }))
    }
    request.send(form)
  })
}
