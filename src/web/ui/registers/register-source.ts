import type { RegisterContract } from '#contract/http/register-contract.ts'
import type { AnyRecord, AnyRegister, Column } from '#domain/values/register.ts'

/** A register as the list and the form see it: its description and the routes by which it is read and changed. */
export interface RegisterSource {
  readonly register: AnyRegister
  readonly contract: RegisterContract<AnyRecord>
}

/** Every register of the cluster by its name, so that a reference can be followed to the register it points to. */
export type RegisterBook = ReadonlyMap<string, RegisterSource>

/** What the references on a page read like: register → code → label. */
export type Labels = Readonly<Record<string, Readonly<Record<string, string>>>>

/** The columns of a register with their names, in its order. */
export const columnsOf = (register: AnyRegister): [string, Column][] => Object.entries(register.columns)

/** Whether a record of the register can be ended on a day, with a reason. */
export const canEnd = (register: AnyRegister): boolean =>
  'endsOn' in register.columns && 'endReason' in register.columns
