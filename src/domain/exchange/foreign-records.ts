import { writeReach } from '../access/reach.ts'
import type { Role } from '../access/role.ts'
import { whyNotWrite } from '../access/write-record.ts'
import type { Refusal } from '../values/refusal.ts'
import { type AnyRecord, keyOf } from '../values/register.ts'
import { type RegisterName, registerOf } from './cluster-workbook.ts'
import type { RegisterDiff } from './diff-registers.ts'

/** In which role, and for which organisations, somebody brings records. */
export interface Bringer {
  readonly role: Role
  readonly organisations: readonly string[]
}

/** Finds a record by its key among all that the bringer sees or brings. */
export type RecordFinder = (register: RegisterName, key: string) => AnyRecord | undefined

/** Records of one register that the bringer may not add or change, with the reason. */
export interface ForeignRecords {
  readonly register: RegisterName
  readonly refusal: Refusal
  readonly keys: readonly string[]
}

/**
 * The records of an import that its bringer may not add or change; with any of them nothing is applied.
 *
 * @param find - a record as it is to be
 * @param findStanding - a record as it is
 */
export function foreignRecords(
  diffs: readonly RegisterDiff[],
  bringer: Bringer,
  find: RecordFinder,
  findStanding: RecordFinder,
): ForeignRecords[] {
  return diffs.flatMap(({ register, created, changed }) => {
    const touched = [
      ...created.map(record => ({ record, key: keyOf(registerOf(register), record) })),
      ...changed,
    ]
    const byCode = new Map<string, { refusal: Refusal; keys: string[] }>()
    for (const { record, key } of touched) {
      const before = findStanding(register, key)
      const refusal =
        whyNotBring(register, record, bringer, find) ??
        (before && whyNotBring(register, before, bringer, findStanding))
      if (!refusal) continue
      const group = byCode.get(refusal.code) ?? { refusal, keys: [] }
      group.keys.push(key)
      byCode.set(refusal.code, group)
    }
    return Array.from(byCode.values(), group => ({ register, ...group }))
  })
}

function whyNotBring(
  register: RegisterName,
  record: AnyRecord,
  { role, organisations }: Bringer,
  find: RecordFinder,
): Refusal | undefined {
  // Both students and workers are kept as persons, and access to them differs.
  const subject = register === 'persons' && record.subject === 'student' ? 'studentPersons' : register
  const reaches =
    writeReach[subject]?.[role] === 'cluster' || organisations.includes(ownerOf(register, record, find) ?? '')
  return whyNotWrite(subject, role, reaches)
}

/** The organisation whose record it is; nothing where none is known, or the cluster as a whole owns it. */
function ownerOf(register: RegisterName, record: AnyRecord, find: RecordFinder): string | undefined {
  const { owner, columns, name } = registerOf(register)
  if (owner === null) return undefined
  const code = String(record[owner] ?? '')
  const column = columns[owner]
  if (name === 'organisations' || column?.type !== 'reference' || column.register === 'organisations')
    return code
  const parent = column.register as RegisterName
  const holder = find(parent, code)
  return holder && ownerOf(parent, holder, find)
}

/** The registers that tell whose the records of a register are: a station leads to its zone. */
export function registersOfOwners(register: RegisterName): RegisterName[] {
  const { owner, columns } = registerOf(register)
  const column = owner === null ? undefined : columns[owner]
  if (column?.type !== 'reference' || column.register === 'organisations') return []
  const parent = column.register as RegisterName
  return [parent, ...registersOfOwners(parent)]
}
