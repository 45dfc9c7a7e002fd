import { readReach, writeReach } from '#domain/access/reach.ts'
import type { Role } from '#domain/access/role.ts'
import type { AnyRegister } from '#domain/values/register.ts'
import { type RailPage, rail } from './rail.ts'

/** Whether a role reads a register at all. */
export const mayRead = (role: Role | undefined, register: string): boolean =>
  role !== undefined && (readReach[register]?.[role] ?? 'none') !== 'none'

/** Whether a role adds and changes records of a register, at least its own organisation's. */
export const mayWrite = (role: Role | undefined, register: string): boolean =>
  role !== undefined && (writeReach[register]?.[role] ?? 'none') !== 'none'

/** The register as a role's lists first show it: whose record it is need not be said where only one's own are seen. */
export function asSeenBy(role: Role | undefined, register: AnyRegister): AnyRegister {
  const { owner, listed } = register
  const isOwn = role !== undefined && readReach[register.name]?.[role] === 'own'
  const column = owner === null ? undefined : register.columns[owner]
  if (!isOwn || !listed || column?.type !== 'reference' || column.register !== 'organisations')
    return register
  return { ...register, listed: listed.filter(name => name !== owner) }
}

/** Whether a page of the rail is of use to a role. */
export function isSeenBy(role: Role | undefined, page: RailPage): boolean {
  if (page.registers) return page.registers.some(register => mayRead(role, register))
  return page.roles === undefined || (role !== undefined && page.roles.includes(role))
}

/** Whether a role brings records in files. */
export const mayImport = (role: Role | undefined): boolean =>
  rail.some(({ pages }) => pages.some(page => page.name === 'imports' && isSeenBy(role, page)))
