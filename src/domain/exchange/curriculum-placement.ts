import type { EntryGrade } from '../programmes/curriculum.ts'
import type { CurriculumFile } from '../programmes/curriculum-file.ts'
import { curriculumRecords } from '../programmes/curriculum-records.ts'
import type { CurriculumRow } from '../programmes/curriculum-row.ts'
import { isProgrammeCode, levelOfCode } from '../programmes/programme-code.ts'
import { nearest } from '../values/nearest.ts'
import type { Refusal } from '../values/refusal.ts'
import { practicesToServe } from '../zones/practice-bases-for.ts'
import type { ClusterRegisters } from './cluster-workbook.ts'

/** What the person who adds a curriculum to a cluster decides. */
export interface CurriculumPlacement {
  /** The code that the curriculum and its delivery shall bear. */
  readonly code: string
  /** The college that teaches by it. */
  readonly college: string
  /** The plain words by which its trade is found; needed where the cluster does not have the programme yet. */
  readonly occupationGroup: string | null
  /** After which grade students enter; as the file states it when it is left open. */
  readonly entryGrade: EntryGrade | null
  /** The first group that studies by it. */
  readonly group: { readonly code: string; readonly students: number; readonly subgroups: number } | null
  /** Zones or workshops for a training practice by its index; the college's own workshops unless chosen. */
  readonly serving: ReadonlyMap<string, readonly string[]>
  readonly source: string | null
}

/** The registers in which a curriculum finds its place. */
export type CurriculumSurroundings = Pick<
  ClusterRegisters,
  'organisations' | 'occupationGroups' | 'programmes' | 'deliveries' | 'groups' | 'zones'
>

/** The training practices of a curriculum's file for which somebody has to say where they take place. */
export const practicesOf = (file: CurriculumFile): readonly CurriculumRow[] =>
  practicesToServe(curriculumRecords(file, { code: '', source: null }).curriculumRows)

/** Why a curriculum cannot be added like this, if anything speaks against it. */
export const whyNotAddCurriculum = (
  registers: CurriculumSurroundings,
  file: CurriculumFile,
  placement: CurriculumPlacement,
): Refusal | undefined =>
  whyNotRead(file) ??
  whyNotCollege(registers, placement) ??
  whyNotProgramme(registers, file, placement) ??
  whyNotServe(registers, file, placement) ??
  whyNotGroup(registers, placement)

/** Why nothing can be made of a curriculum's file, if so. */
export function whyNotRead(file: CurriculumFile): Refusal | undefined {
  if (file.rows.length === 0) return { code: 'exchange.curriculum-without-rows', facts: {} }
  if (file.code === '' || file.admissionYear === null) {
    const facts = { programme: file.code, year: file.admissionYear }
    return { code: 'exchange.curriculum-without-head', facts }
  }
  if (levelOfCode(file.code)) return undefined
  const code = isProgrammeCode(file.code) ? 'curriculum.not-secondary' : 'curriculum.strange-programme'
  return { code, facts: { programme: file.code } }
}

function whyNotCollege(
  registers: CurriculumSurroundings,
  { code, college }: CurriculumPlacement,
): Refusal | undefined {
  const colleges = registers.organisations.filter(({ kind }) => kind === 'college').map(one => one.code)
  if (!colleges.includes(college)) {
    const facts = { college, nearest: nearest(college, colleges) ?? null, colleges }
    return { code: 'exchange.no-such-college', facts }
  }
  const standing = registers.deliveries.find(delivery => delivery.code === code)
  if (!standing || standing.college === college) return undefined
  return { code: 'exchange.delivery-elsewhere', facts: { code, college: standing.college } }
}

function whyNotProgramme(
  registers: CurriculumSurroundings,
  file: CurriculumFile,
  { occupationGroup }: CurriculumPlacement,
): Refusal | undefined {
  if (registers.programmes.some(programme => programme.code === file.code)) return undefined
  const groups = registers.occupationGroups.map(({ code }) => code)
  if (occupationGroup !== null && groups.includes(occupationGroup)) return undefined
  return { code: 'exchange.programme-needs-occupation', facts: { programme: file.code, groups } }
}

function whyNotServe(
  registers: CurriculumSurroundings,
  file: CurriculumFile,
  { serving }: CurriculumPlacement,
): Refusal | undefined {
  const zones = registers.zones.map(({ code }) => code)
  const practices = practicesOf(file).map(({ index }) => index)
  for (const [index, chosen] of serving) {
    if (!practices.includes(index)) return { code: 'exchange.no-such-practice', facts: { index, practices } }
    const strange = chosen.find(zone => !zones.includes(zone))
    if (strange !== undefined) {
      const facts = { zone: strange, nearest: nearest(strange, zones) ?? null }
      return { code: 'exchange.no-such-zone', facts }
    }
  }
  return undefined
}

function whyNotGroup(
  registers: CurriculumSurroundings,
  { code, group }: CurriculumPlacement,
): Refusal | undefined {
  if (group === null) return undefined
  const { students, subgroups } = group
  if (subgroups > students) {
    return { code: 'exchange.more-subgroups-than-students', facts: { students, subgroups } }
  }
  const standing = registers.groups.find(one => one.code === group.code)
  if (!standing || standing.delivery === code) return undefined
  return { code: 'exchange.group-code-taken', facts: { group: group.code, delivery: standing.delivery } }
}
