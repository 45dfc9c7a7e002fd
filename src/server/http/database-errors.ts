import { ServerError } from './server-errors.ts'

interface PgError {
  readonly code: string
  readonly detail?: string
  /** The call to the system that failed, where PostgreSQL could not even be reached. */
  readonly syscall?: string
}

/** What PostgreSQL refuses, as the failure that a person can act on; nothing for an error of another kind. */
export function databaseProblem(error: unknown): ServerError | undefined {
  if (!isPgError(error)) return undefined
  switch (error.code) {
    case '42501':
      return new ServerError('server.forbidden', { cause: error })
    case '23505':
      return new ServerError('server.keyTaken', { facts: { key: keyIn(error.detail) }, cause: error })
    case '23503':
      return error.detail?.includes('is still referenced')
        ? new ServerError('server.stillReferenced', { cause: error })
        : new ServerError('server.referenceMissing', {
            facts: { column: columnIn(error.detail) },
            cause: error,
          })
    case '40001':
    case '40P01':
      return new ServerError('server.conflict', { cause: error })
    case '57P01':
    case '57P03':
    case '53300':
      return new ServerError('server.unavailable', { cause: error })
    default:
      return error.syscall === 'connect' ? new ServerError('server.unavailable', { cause: error }) : undefined
  }
}

function isPgError(error: unknown): error is PgError & Error {
  return error instanceof Error && typeof (error as { code?: unknown }).code === 'string'
}

/** PostgreSQL says `Key (cluster, code)=(smolensk, Z3) already exists.` */
const keyIn = (detail = ''): string =>
  /=\((.*)\) already/.exec(detail)?.[1]?.split(', ').slice(1).join('~') ?? ''

const columnIn = (detail = ''): string => /\((.*?)\)=/.exec(detail)?.[1]?.split(', ').at(-1) ?? ''
