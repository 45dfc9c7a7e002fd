import type { AnyRecord } from '#domain/values/register.ts'

/** There is no such record, or none that the scope sees. */
export class RecordMissingError extends Error {
  override readonly name = 'RecordMissingError'
}

/** The scope may see the record but not write it, or may not write such a record. */
export class OutOfScopeError extends Error {
  override readonly name = 'OutOfScopeError'
}

/** Somebody else has changed the record since it was read. */
export class RecordChangedError extends Error {
  override readonly name = 'RecordChangedError'
  readonly current: AnyRecord
  readonly version: number

  constructor(current: AnyRecord, version: number) {
    super('The record was changed by somebody else')
    this.current = current
    this.version = version
  }
}
