import type { ReactNode } from 'react'
import type { AnyRegister } from '#domain/values/register.ts'
import type { ListState } from './list-state.ts'
import type { RegisterRows } from './use-register-rows.ts'
import type { Selection } from './use-selection.ts'

/** What a list of a register is drawn from. */
export interface RegisterTableProps {
  readonly register: AnyRegister
  readonly state: ListState
  readonly onState: (state: ListState) => void
  readonly rows: RegisterRows
  readonly onSeen: (first: number, last: number) => void
  readonly openKey: string | undefined
  readonly onOpen: (key: string) => void
  readonly selection: Selection
  /** What stands in the list when it has no rows. */
  readonly empty: ReactNode
}
