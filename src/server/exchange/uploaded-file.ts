import type { FastifyRequest } from 'fastify'
import type { ImportKind } from '#database/exchange/imports.ts'
import { ServerError } from '../http/server-errors.ts'

/** A file that somebody uploads, with what it is said to be. */
export interface UploadedFile {
  readonly kind: ImportKind
  readonly fileName: string
  readonly bytes: Uint8Array
}

const KINDS: readonly string[] = ['workbook', 'curriculum', 'calendar']

/** @throws ServerError when the request carries no file, too large a one, or does not say what it is. */
export async function uploadedFile(request: FastifyRequest): Promise<UploadedFile> {
  if (!request.isMultipart()) throw new ServerError('server.wrong-media-type')
  const file = await request.file()
  if (!file) throw new ServerError('server.no-file')
  const bytes = await file.toBuffer()
  const field = file.fields.kind
  const kind = field && 'value' in field ? String(field.value) : ''
  if (!KINDS.includes(kind)) throw new ServerError('server.no-file')
  return { kind: kind as ImportKind, fileName: file.filename, bytes }
}
