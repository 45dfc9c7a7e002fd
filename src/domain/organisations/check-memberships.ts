import type { Finding } from '../values/finding.ts'
import { addDays, type LocalDate } from '../values/local-date.ts'
import type { Membership } from './membership.ts'

/** On any day since the cluster began, exactly one member is its base organisation. */
export function checkMemberships(memberships: readonly Membership[]): Finding[] {
  const bases = memberships
    .filter(membership => membership.role === 'base')
    .toSorted((one, other) => (one.startsOn < other.startsOn ? -1 : 1))
  if (bases.length === 0) return memberships.length === 0 ? [] : [noBase(null, null)]
  const findings = bases.slice(1).flatMap((base, at) => checkSuccession(bases[at] ?? base, base))
  const last = bases.at(-1)
  return last?.endsOn ? [...findings, noBase(last, addDays(last.endsOn, 1))] : findings
}

/** Whether one base organisation follows the other on the next day. */
function checkSuccession(earlier: Membership, later: Membership): Finding[] {
  if (earlier.endsOn === null || earlier.endsOn >= later.startsOn) {
    const facts = { organisation: later.organisation, other: earlier.organisation, day: later.startsOn }
    return [finding('organisations.two-bases', facts, later, 'startsOn')]
  }
  const next = addDays(earlier.endsOn, 1)
  return next === later.startsOn ? [] : [noBase(later, next)]
}

const noBase = (record: Membership | null, day: LocalDate | null): Finding =>
  finding('organisations.no-base', { day }, record, record ? 'endsOn' : 'role')

const finding = (
  code: string,
  facts: Finding['facts'],
  record: Membership | null,
  field: string | null,
): Finding => ({ severity: 'error', code, facts, register: 'memberships', record, field })
