import { RefusedError } from '#domain/values/refusal.ts'
import type { AnyRegister } from '#domain/values/register.ts'
import { OutOfScopeError } from './record-errors.ts'
import { sqlName } from './register-table.ts'

interface DatabaseError extends Error {
  readonly code: string
  readonly constraint?: string
  readonly table?: string
  readonly detail?: string
}

const isDatabaseError = (error: unknown): error is DatabaseError =>
  error instanceof Error && typeof (error as Partial<DatabaseError>).code === 'string'

/**
 * Says in the trade's words why PostgreSQL refused to write a record.
 *
 * @throws OutOfScopeError when a policy forbids it; RefusedError when a key is taken, or a reference leads nowhere or
 * is still needed, or a value is out of its limits; the error itself when it is none of these.
 */
export function throwWriteRefusal(error: unknown, register: AnyRegister): never {
  if (!isDatabaseError(error)) throw error
  const facts = { register: register.name, ...namedColumns(error, register) }
  switch (error.code) {
    case '42501':
      throw new OutOfScopeError(error.message)
    case '23505':
      throw new RefusedError({ code: 'values.keyTaken', facts })
    case '23503':
      throw new RefusedError({ code: referenceCode(error, register), facts })
    case '23514':
    case '23502':
      throw new RefusedError({ code: 'values.outOfLimits', facts })
    default:
      throw error
  }
}

/** A reference fails from either end: this record names one that is not there, or another still names this one. */
const referenceCode = (error: DatabaseError, register: AnyRegister): string =>
  error.table === sqlName(register.name) && !error.detail?.includes('still referenced')
    ? 'values.unknownReference'
    : 'values.stillReferred'

/** PostgreSQL tells the columns and values of a broken key: `Key (cluster, code)=(c, Z3) already exists.` */
function namedColumns(error: DatabaseError, register: AnyRegister): Record<string, string> {
  const [, columns = '', values = ''] = /^Key \((.+?)\)=\((.+)\)/.exec(error.detail ?? '') ?? []
  const names = columns.split(', ').map(name => name.replaceAll('"', ''))
  const column = names.at(-1) || constrainedColumn(error, register)
  const value = values.split(', ').slice(1).join('~')
  return { ...(column ? { column: codeName(column, register) } : {}), ...(value ? { value } : {}) }
}

const constrainedColumn = (
  { constraint = '', table = '' }: DatabaseError,
  register: AnyRegister,
): string | undefined =>
  Object.keys(register.columns)
    .map(sqlName)
    .find(name => constraint === `${table}_${name}_check`)

const codeName = (column: string, register: AnyRegister): string =>
  Object.keys(register.columns).find(name => sqlName(name) === column) ?? column
