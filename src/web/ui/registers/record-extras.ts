import type { ComponentType } from 'react'
import type { AnyRecord, AnyRegister } from '#domain/values/register.ts'
import type { Text } from '#domain/values/text.ts'

/** What a part of a record's page is given: the record, and the date of the cluster. */
export interface RecordPartProps {
  readonly register: AnyRegister
  readonly recordKey: string
  readonly record: AnyRecord
  readonly today: string
}

/** A further tab on a record, which a later room brings to an earlier room's page. */
export interface RecordTab {
  readonly id: string
  readonly title: Text
  readonly content: ComponentType<RecordPartProps>
}

/** What a further act on a record is given: the record as it was read, and why it may not be changed. */
export interface RecordActProps {
  readonly record: AnyRecord
  readonly version: number
  readonly refusal: string | undefined
  /** Called with what to tell when it is done. */
  readonly onSaved: (said: string) => void
}

/** What rooms add to the records of a register: figures on top, tabs, and acts beside changing and ending. */
export interface RecordExtras {
  readonly figures?: ComponentType<RecordPartProps>
  readonly tabs?: readonly RecordTab[]
  readonly acts?: readonly ComponentType<RecordActProps>[]
}
