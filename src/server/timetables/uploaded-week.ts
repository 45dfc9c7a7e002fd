import type { FastifyRequest } from 'fastify'
import type { NamedFile } from '#documents/timetables/open-published-week.ts'
import { refuseIf } from '#domain/values/refusal.ts'
import { UPLOAD_MEGABYTES } from '../http/errors.ts'
import { ServerError } from '../http/server-errors.ts'

/** More files than a month has days are no week. */
const MOST_FILES = 31
const LIMITS = { files: 1000, fileSize: UPLOAD_MEGABYTES * 1024 * 1024 }

/**
 * The files of a week, as somebody brings them.
 *
 * @throws ServerError when the request carries no form or too much; RefusedError when it carries no file, or too many.
 */
export async function uploadedWeek(request: FastifyRequest): Promise<NamedFile[]> {
  if (!request.isMultipart()) throw new ServerError('server.wrong-media-type')
  const files: NamedFile[] = []
  let size = 0
  for await (const part of request.files({ limits: LIMITS })) {
    const bytes = await part.toBuffer()
    size += bytes.length
    if (size > LIMITS.fileSize)
      throw new ServerError('server.too-large', { facts: { limit: UPLOAD_MEGABYTES } })
    files.push({ name: part.filename, bytes })
    if (files.length > MOST_FILES) refuseIf({ code: 'timetable.too-many-files', facts: { most: MOST_FILES } })
  }
  if (files.length === 0) refuseIf({ code: 'timetable.no-files', facts: {} })
  return files
}
