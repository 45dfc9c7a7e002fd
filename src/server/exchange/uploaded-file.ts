import type { FastifyRequest } from 'fastify'
import { kindOfImport } from '#documents/exchange/kind-of-import.ts'
import type { ImportKind } from '#domain/exchange/import-rights.ts'
import { ServerError } from '../http/server-errors.ts'

/** A file that somebody uploads, with what it is. */
export interface UploadedFile {
  readonly kind: ImportKind
  readonly fileName: string
  readonly bytes: Uint8Array
}

const KINDS: readonly string[] = ['workbook', 'curriculum', 'calendar'] satisfies ImportKind[]

/**
 * The file of a request; what it is the request may say, or else the file shows it.
 *
 * @throws ServerError when the request carries no file, too large a one, or says something else of it.
 */
export async function uploadedFile(request: FastifyRequest): Promise<UploadedFile> {
  if (!request.isMultipart()) throw new ServerError('server.wrong-media-type')
  const file = await request.file()
  if (!file) throw new ServerError('server.no-file')
  const bytes = await file.toBuffer()
  const field = file.fields.kind
  const kind = field && 'value' in field ? String(field.value) : kindOfImport(bytes, file.filename)
  if (!KINDS.includes(kind)) throw new ServerError('server.no-file')
  return { kind: kind as ImportKind, fileName: file.filename, bytes }
}
