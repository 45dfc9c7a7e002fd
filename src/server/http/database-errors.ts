import { OutOfScopeError, RecordChangedError, RecordMissingError } from '#database/client/record-errors.ts'
import { ServerError } from './server-errors.ts'

interface SystemError {
  readonly code: string
  /** The call to the system that failed, where PostgreSQL could not even be reached. */
  readonly syscall?: string
}

const UNREACHABLE: ReadonlySet<string> = new Set(['57P01', '57P03', '53300'])

/** What the database refuses, as the failure that a person can act on; nothing for an error of another kind. */
export function databaseProblem(error: unknown): ServerError | undefined {
  if (error instanceof OutOfScopeError) return new ServerError('server.forbidden', { cause: error })
  if (error instanceof RecordMissingError) return new ServerError('server.not-found', { cause: error })
  if (error instanceof RecordChangedError) {
    const { current, version } = error
    return new ServerError('server.conflict', { current: { record: { ...current }, version }, cause: error })
  }
  if (!isSystemError(error)) return undefined
  if (error.code === '42501') return new ServerError('server.forbidden', { cause: error })
  if (error.code === '40001' || error.code === '40P01')
    return new ServerError('server.busy', { cause: error })
  if (UNREACHABLE.has(error.code) || error.syscall === 'connect') {
    return new ServerError('server.unavailable', { cause: error })
  }
  return undefined
}

const isSystemError = (error: unknown): error is SystemError & Error =>
  error instanceof Error && typeof (error as { code?: unknown }).code === 'string'
