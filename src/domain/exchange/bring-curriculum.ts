import { type Reach, writeReach } from '../access/reach.ts'
import type { Role } from '../access/role.ts'
import type { CurriculumFile } from '../programmes/curriculum-file.ts'
import { type CurriculumRecords, curriculumRecords } from '../programmes/curriculum-records.ts'
import { type Refusal, refuseIf } from '../values/refusal.ts'
import { type CurriculumAddition, curriculumAddition } from './add-curriculum.ts'
import type { ClusterRegisters } from './cluster-workbook.ts'
import {
  type CurriculumPlacement,
  type CurriculumSurroundings,
  whyNotAddCurriculum,
  whyNotRead,
} from './curriculum-placement.ts'
import { changesNothing, diffRegisters } from './diff-registers.ts'

/** In which role, and for which organisation, somebody brings a curriculum. */
export interface CurriculumBringer {
  readonly role: Role
  readonly organisation: string
}

/** What there is to know of a cluster before a curriculum comes in. */
export type KnownCurricula = CurriculumSurroundings &
  Pick<ClusterRegisters, 'curricula' | 'curriculumRows' | 'curriculumHours' | 'curriculumCalendars'>

/**
 * Why somebody may not bring a curriculum into the registers like this. There, other than in a workbook, nothing is
 * replaced: a code that another curriculum bears is refused.
 */
export const whyNotBringCurriculum = (
  registers: KnownCurricula,
  file: CurriculumFile,
  placement: CurriculumPlacement,
  bringer: CurriculumBringer,
): Refusal | undefined =>
  whyNotRead(file) ??
  whyNotAs(registers, file, placement, bringer) ??
  whyNotAddCurriculum(registers, file, placement) ??
  whyNotCode(registers, file, placement)

/**
 * The records that a curriculum brings into the registers. A plan, a delivery or a group that stands is left as it is:
 * by hand it was perhaps given an employer, a tutor or a site.
 *
 * @throws RefusedError when something speaks against it.
 */
export function bringCurriculum(
  registers: KnownCurricula,
  file: CurriculumFile,
  placement: CurriculumPlacement,
  bringer: CurriculumBringer,
): CurriculumAddition {
  refuseIf(whyNotBringCurriculum(registers, file, placement, bringer))
  const addition = curriculumAddition(registers, file, placement)
  const { code, serving } = placement
  const isNew = newTo(registers.groups)
  const keepsBases = serving.size === 0 && registers.deliveries.some(delivery => delivery.code === code)
  return {
    ...addition,
    curricula: addition.curricula.filter(newTo(registers.curricula)),
    deliveries: addition.deliveries.filter(newTo(registers.deliveries)),
    practiceBases: keepsBases ? [] : addition.practiceBases,
    groups: addition.groups.filter(isNew),
    subgroups: addition.subgroups.filter(({ group }) => isNew({ code: group })),
  }
}

interface Coded {
  readonly code: string
}

const newTo = (standing: readonly Coded[]) => {
  const codes = new Set(standing.map(({ code }) => code))
  return ({ code }: Coded): boolean => !codes.has(code)
}

/** The code of the curriculum in the cluster that holds the very same rows, hours and weeks. */
export const knownCurriculum = (registers: KnownCurricula, file: CurriculumFile): string | undefined =>
  registers.curricula
    .filter(({ programme, admissionYear }) => programme === file.code && admissionYear === file.admissionYear)
    .find(({ code }) => isSame(registers, file, code))?.code

/** A code for the curriculum: that of the same curriculum where there is one, else one that is free. */
export function suggestCurriculumCode(registers: KnownCurricula, file: CurriculumFile): string {
  const wished = [file.code, file.admissionYear].filter(part => part !== '' && part !== null).join('-')
  return knownCurriculum(registers, file) ?? freeCode(registers, wished)
}

function whyNotAs(
  registers: KnownCurricula,
  file: CurriculumFile,
  { college }: CurriculumPlacement,
  { role, organisation }: CurriculumBringer,
): Refusal | undefined {
  const reach = (subject: string): Reach => writeReach[subject]?.[role] ?? 'none'
  if (reach('deliveries') === 'none') return { code: 'access.role-only-reads', facts: { role } }
  if (reach('deliveries') === 'own' && college !== organisation) {
    return { code: 'access.another-organisations', facts: { role } }
  }
  if (reach('programmes') !== 'none' || registers.programmes.some(({ code }) => code === file.code)) {
    return undefined
  }
  return { code: 'exchange.programme-by-office', facts: { programme: file.code } }
}

function whyNotCode(
  registers: KnownCurricula,
  file: CurriculumFile,
  { code }: CurriculumPlacement,
): Refusal | undefined {
  const isTaken = registers.curricula.some(curriculum => curriculum.code === code)
  if (!isTaken || isSame(registers, file, code)) return undefined
  return { code: 'exchange.curriculum-code-taken', facts: { code, free: freeCode(registers, code) } }
}

function freeCode({ curricula, deliveries }: KnownCurricula, wished: string): string {
  const taken = new Set([...curricula, ...deliveries].map(({ code }) => code))
  let code = wished
  for (let number = 2; taken.has(code); number++) code = `${wished}-${number}`
  return code
}

function isSame(registers: KnownCurricula, file: CurriculumFile, code: string): boolean {
  const { curricula: _, ...incoming } = curriculumRecords(file, { code, source: null })
  const diffs = diffRegisters(contentsOf(registers, code), incoming)
  return changesNothing(diffs) && diffs.every(({ missing }) => missing.length === 0)
}

function contentsOf(registers: KnownCurricula, code: string): Omit<CurriculumRecords, 'curricula'> {
  const isOf = (record: { readonly curriculum: string }) => record.curriculum === code
  return {
    curriculumRows: registers.curriculumRows.filter(isOf),
    curriculumHours: registers.curriculumHours.filter(isOf),
    curriculumCalendars: registers.curriculumCalendars.filter(isOf),
  }
}
