import type { Refusal } from '../values/refusal.ts'
import { type AccessSubject, writeReach } from './reach.ts'
import type { Role } from './role.ts'

/**
 * Why a role may not change a record.
 *
 * @param reaches - whether the record belongs to an organisation that the role acts for.
 */
export function whyNotWrite(subject: AccessSubject, role: Role, reaches: boolean): Refusal | undefined {
  const reach = writeReach[subject]?.[role] ?? 'none'
  if (reach === 'none') return { code: 'access.role-only-reads', facts: { role } }
  return reaches ? undefined : { code: 'access.another-organisations', facts: { role } }
}
