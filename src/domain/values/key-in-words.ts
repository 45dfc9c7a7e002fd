import type { AnyRecord, AnyRegister, CellValue, Column } from './register.ts'
import type { Text } from './text.ts'

type Part = string | number | Text

/** A record's key as a sentence names it: its one code, or its parts in the register's order. */
export function keyInWords(register: AnyRegister, record: AnyRecord): Part | readonly Part[] {
  const parts = register.key.map(field => partInWords(register.columns[field], record[field] ?? null))
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : parts
}

function partInWords(column: Column | undefined, value: CellValue): Part {
  const phrase = column?.type === 'choice' ? column.choices[String(value)] : undefined
  return phrase ?? (typeof value === 'number' ? value : String(value))
}
