import { writeReach } from '../access/reach.ts'
import type { Role } from '../access/role.ts'
import type { Refusal } from '../values/refusal.ts'
import { registerNames } from './cluster-workbook.ts'

/** What a file that is brought holds. */
export type ImportKind = 'workbook' | 'curriculum' | 'calendar'

/** The registers that a file of each kind writes. */
const WRITTEN: Readonly<Record<ImportKind, readonly string[]>> = {
  workbook: [...registerNames, 'studentPersons'],
  curriculum: ['deliveries'],
  calendar: ['calendarDays'],
}

/** Why a role may bring no file of that kind: it writes nothing of what such files hold. */
export function whyNotImport(role: Role, kind: ImportKind): Refusal | undefined {
  const writes = WRITTEN[kind].some(register => (writeReach[register]?.[role] ?? 'none') !== 'none')
  return writes ? undefined : { code: 'access.role-only-reads', facts: { role } }
}
