import type { z } from 'zod'
import type { curriculumImportSchema } from '#contract/exchange/curriculum-import.schema.ts'
import type { StoredImport } from '#database/exchange/imports.ts'
import {
  bringCurriculum,
  type KnownCurricula,
  knownCurriculum,
  suggestCurriculumCode,
} from '#domain/exchange/bring-curriculum.ts'
import type { ClusterRegisters, RegisterName } from '#domain/exchange/cluster-workbook.ts'
import { type CurriculumPlacement, practicesOf } from '#domain/exchange/curriculum-placement.ts'
import type { IncomingRegisters } from '#domain/exchange/diff-registers.ts'
import {
  type CurriculumFile,
  type CurriculumFileRow,
  holdsOthers,
  semesterTotals,
} from '#domain/programmes/curriculum-file.ts'
import { curriculumRecords } from '#domain/programmes/curriculum-records.ts'
import { distributedLoads, semesterLoads } from '#domain/programmes/semester-load.ts'
import { RefusedError } from '#domain/values/refusal.ts'
import type { Acting } from '../http/caller.ts'

/** The registers that a curriculum is read beside. */
export const BESIDE_CURRICULUM = [
  'organisations',
  'occupationGroups',
  'programmes',
  'curricula',
  'curriculumRows',
  'curriculumHours',
  'curriculumCalendars',
  'deliveries',
  'groups',
  'zones',
  'rules',
] as const satisfies readonly RegisterName[]

/**
 * The records that an uploaded curriculum brings, as its placement says.
 *
 * @throws RefusedError when it was not placed yet, or something speaks against its place.
 */
export function placedCurriculum(
  registers: KnownCurricula,
  file: CurriculumFile,
  { placement, fileName }: Pick<StoredImport, 'placement' | 'fileName'>,
  { assignment }: Acting,
): IncomingRegisters {
  if (!placement) throw new RefusedError({ code: 'exchange.curriculum-not-placed', facts: {} })
  const place: CurriculumPlacement = {
    ...placement,
    serving: new Map(Object.entries(placement.serving)),
    source: fileName,
  }
  return bringCurriculum(registers, file, place, assignment)
}

/** A curriculum as its import's page shows it, with what is to be decided. */
export function describeCurriculum(
  registers: KnownCurricula & Pick<ClusterRegisters, 'rules'>,
  file: CurriculumFile,
  { placement }: Pick<StoredImport, 'placement'>,
  { assignment }: Acting,
): z.infer<typeof curriculumImportSchema> {
  const { curriculumCalendars } = curriculumRecords(file, { code: '', source: null })
  return {
    programme: file.code,
    name: file.name,
    qualification: file.qualification,
    admissionYear: file.admissionYear,
    totalHours: sum(semesterTotals(file).values()),
    rows: file.rows.map(({ index, name, kind, semesters }) => ({
      index,
      name,
      kind,
      hours: Object.fromEntries(semesters.map(({ semester, total }) => [semester, total])),
    })),
    semesters: semesterLoads(file, registers.rules),
    calendar: curriculumCalendars.map(({ course, weeks }) => ({ course, weeks: weeks.split(' ') })),
    practices: practicesWithHours(file),
    distributed: distributedLoads(file),
    isNewProgramme: !registers.programmes.some(({ code }) => code === file.code),
    known: knownCurriculum(registers, file) ?? null,
    suggested: {
      code: suggestCurriculumCode(registers, file),
      college: isCollege(registers, assignment.organisation) ? assignment.organisation : null,
      entryGrade: file.entryGrade ?? 'grade9',
    },
    placement: placement ? { ...placement, serving: mutable(placement.serving) } : null,
  }
}

/** The practices by the indices under which they are stored; the rows of the file come in the same order. */
function practicesWithHours(file: CurriculumFile) {
  const rows = file.rows.filter(({ kind }) => kind === 'trainingPractice')
  return practicesOf(file).map(({ index, name }, at) => ({ index, name, hours: hoursOf(rows[at]) }))
}

const hoursOf = (row: CurriculumFileRow | undefined): number =>
  row && !holdsOthers(row) ? sum(row.semesters.map(({ total }) => total)) : 0

const isCollege = ({ organisations }: KnownCurricula, code: string): boolean =>
  organisations.some(organisation => organisation.code === code && organisation.kind === 'college')

const mutable = (serving: Readonly<Record<string, readonly string[]>>): Record<string, string[]> =>
  Object.fromEntries(Object.entries(serving).map(([index, zones]) => [index, [...zones]]))

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((one, other) => one + other, 0)
