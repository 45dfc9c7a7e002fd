import type { AnyRegister } from '#domain/values/register.ts'
import type { Language } from '#domain/values/text.ts'
import type { Labels } from '../ui/registers/register-source.ts'
import { writeCell } from '../ui/registers/write-cell.ts'

/** What a record is called by its key alone: its label with the code, or the parts of its key as they read. */
export function writeKey(register: AnyRegister, key: string, labels: Labels, language: Language): string {
  if (register.key.length === 1) {
    const label = labels[register.name]?.[key]
    const column = register.columns[register.key[0] ?? '']
    if (label === undefined) return column ? writeCell(column, key, labels, language) : key
    return label.includes(key) ? label : `${label} · ${key}`
  }
  const parts = key.split('~')
  return register.key
    .map((field, at) => {
      const column = register.columns[field]
      return column ? writeCell(column, parts[at] ?? '', labels, language) : (parts[at] ?? '')
    })
    .join(' · ')
}
