import type { AnyRecord, AnyRegister } from '#domain/values/register.ts'
import { currentLanguage } from '../language/language.ts'
import type { Labels } from './register-source.ts'
import { writeField } from './write-cell.ts'

/** What a person calls the record: its label columns as they read, else its key. */
export function nameOf(register: AnyRegister, record: AnyRecord, labels: Labels): string {
  const parts = register.label.map(name => writeField(register, record, name, labels, currentLanguage()))
  return parts.filter(Boolean).join(' ') || register.key.map(name => String(record[name])).join(' ')
}
