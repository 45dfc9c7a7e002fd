import { type AnyRecord, type AnyRegister, keyOf } from '../values/register.ts'
import { type RegisterName, registerNames, registerOf } from './cluster-workbook.ts'
import type { IncomingRegisters } from './diff-registers.ts'

/** A record that is to bear another key; its history and all that refers to it follow. */
export interface Rename {
  readonly register: RegisterName
  /** The parts of the key joined with `~`, as it is and as it is to be. */
  readonly from: string
  readonly to: string
}

/** The registers with records under their new keys, and with every reference to them following. */
export function renameRecords(registers: IncomingRegisters, renames: readonly Rename[]): IncomingRegisters {
  if (renames.length === 0) return registers
  const keys = new Map<string, ReadonlyMap<string, string>>(
    registerNames.map(name => [
      name,
      new Map(renames.filter(({ register }) => register === name).map(({ from, to }) => [from, to])),
    ]),
  )
  const renamed = registerNames.flatMap(name => {
    const records = registers[name] as unknown as readonly AnyRecord[] | undefined
    return records ? [[name, records.map(record => underNewKeys(registerOf(name), record, keys))]] : []
  })
  return Object.fromEntries(renamed)
}

/** The cells of the key that a text names, each in its column's type. */
export function keyCells(register: AnyRegister, key: string): Record<string, string | number> {
  const parts = register.key.length === 1 ? [key] : key.split('~')
  return Object.fromEntries(
    register.key.map((field, at) => {
      const part = parts[at] ?? ''
      return [field, register.columns[field]?.type === 'integer' ? Number(part) : part]
    }),
  )
}

function underNewKeys(
  register: AnyRegister,
  record: AnyRecord,
  keys: ReadonlyMap<string, ReadonlyMap<string, string>>,
): AnyRecord {
  const to = keys.get(register.name)?.get(keyOf(register, record))
  const renamed = to === undefined ? record : { ...record, ...keyCells(register, to) }
  const followed = Object.entries(register.columns).flatMap(([field, column]) => {
    if (column.type !== 'reference') return []
    const code = keys.get(column.register)?.get(String(renamed[field]))
    return code === undefined ? [] : [[field, code] as const]
  })
  return followed.length === 0 ? renamed : { ...renamed, ...Object.fromEntries(followed) }
}
