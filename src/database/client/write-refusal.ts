import { keyInWords } from '#domain/values/key-in-words.ts'
import { type Refusal, RefusedError } from '#domain/values/refusal.ts'
import type { AnyRecord, AnyRegister } from '#domain/values/register.ts'
import { OutOfScopeError } from './record-errors.ts'
import { sqlName } from './register-table.ts'

interface DatabaseError extends Error {
  readonly code: string
  readonly constraint?: string
  readonly table?: string
  readonly column?: string
}

const isDatabaseError = (error: unknown): error is DatabaseError =>
  error instanceof Error && typeof (error as Partial<DatabaseError>).code === 'string'

/**
 * Says in the trade's words why PostgreSQL refused to write a record. It names the column; the value only where the
 * record is given, as PostgreSQL does not tell values of tables whose rows are guarded.
 *
 * @throws OutOfScopeError when a policy forbids it; RefusedError when a key is taken, or a reference leads nowhere, or
 * a value is out of its limits; the error itself when it is none of these.
 */
export function throwWriteRefusal(error: unknown, register: AnyRegister, record?: AnyRecord): never {
  if (!isDatabaseError(error)) throw error
  switch (error.code) {
    case '42501':
      throw new OutOfScopeError(error.message)
    case '23505':
      throw refused('record.key-taken', register, record && { value: keyInWords(register, record) })
    case '23503':
      throw refused('record.unknown-reference', register, columnFacts(error, register, record))
    case '23514':
    case '23502':
      throw refused('record.out-of-limits', register, columnFacts(error, register, record))
    default:
      throw error
  }
}

const refused = (code: string, register: AnyRegister, facts: Refusal['facts'] = {}): RefusedError =>
  new RefusedError({ code, facts: { register: register.name, ...facts } })

/** The constraints of a table bear the names of their columns: `sites_cluster_organisation_fkey`. */
function columnFacts(error: DatabaseError, register: AnyRegister, record: AnyRecord | undefined) {
  const { constraint = '', table = '' } = error
  const column = Object.keys(register.columns).find(name =>
    [`${table}_cluster_${sqlName(name)}_fkey`, `${table}_${sqlName(name)}_check`].includes(constraint),
  )
  const value = column === undefined ? undefined : record?.[column]
  return {
    ...(column === undefined ? {} : { column }),
    ...(value === undefined || value === null ? {} : { value: String(value) }),
  }
}
