import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { FastifyInstance } from 'fastify'

const gzipped = promisify(gzip)

/** Below so many characters compressing costs more than it spares. */
const SMALLEST = 8192

/** Sends long answers compressed to whoever reads such: a board of a thousand lessons is a twentieth then. */
export function compressAnswers(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    if (typeof payload !== 'string' || payload.length < SMALLEST) return payload
    if (reply.hasHeader('content-encoding') || !readsGzip(request.headers['accept-encoding'])) return payload
    reply.header('content-encoding', 'gzip').header('vary', 'accept-encoding').removeHeader('content-length')
    return gzipped(payload)
  })
}

/** Whether a browser says that it reads gzip; `gzip;q=0` says that it does not. */
const readsGzip = (accepted: string | string[] | undefined): boolean =>
  String(accepted ?? '')
    .split(',')
    .some(word => /^\s*gzip\s*(?:;\s*q=(?!0(?:\.0*)?\s*$).*)?$/.test(word))
