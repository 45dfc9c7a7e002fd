import { ProblemError } from '#contract/http/call.ts'
import type { Problem } from '#contract/http/problem.ts'
import { headersFor, problemWithoutAnswer } from './transport.ts'

/**
 * Sends files to be read; what they are the server sees. `fetch` tells nothing of how much is sent, so this is the one
 * request that goes another way.
 *
 * @param url - where an upload is taken that answers with its id
 * @param onSent - is told which part is sent, from 0 to 1
 * @returns the id of the upload
 * @throws ProblemError when the server refuses, or cannot be reached.
 */
export function sendFiles(
  url: string,
  files: readonly File[],
  onSent: (part: number) => void,
): Promise<string> {
  const form = new FormData()
  for (const file of files) form.append('file', file)
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', url)
    for (const [name, value] of Object.entries(headersFor(false))) request.setRequestHeader(name, value)
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) => onSent(total > 0 ? loaded / total : 0)
    request.onerror = () => reject(new ProblemError(problemWithoutAnswer(0, 'unreachable')))
    request.onload = () => {
      const answer: unknown = request.response
      if (request.status === 202) resolve((answer as { id: string }).id)
      else
        reject(
          new ProblemError((answer as Problem | null) ?? problemWithoutAnswer(request.status, 'unreachable')),
        )
    }
    request.send(form)
  })
}
