import type { ReadFile } from '#database/exchange/imports.ts'
import { readWorkbook } from '#documents/exchange/read-workbook.ts'
import { readPlx } from '#documents/programmes/read-plx.ts'
import { readProductionCalendar } from '#documents/rules/read-production-calendar.ts'
import type { FormerCodes, KnownCodes } from '#domain/exchange/check-references.ts'
import type { ClusterRegisters } from '#domain/exchange/cluster-workbook.ts'
import type { ImportKind } from '#domain/exchange/import-rights.ts'
import { sheetIssue, type WorkbookIssue } from '#domain/exchange/workbook-issue.ts'
import { checkCurriculumFile } from '#domain/programmes/check-curriculum-file.ts'
import { RefusedError } from '#domain/values/refusal.ts'

/** What the cluster has already, as far as the reading of a file looks at it. */
export interface BesideFile {
  readonly known: KnownCodes
  readonly standing: Partial<ClusterRegisters>
  readonly former: FormerCodes
}

/** A file to be read beside what the cluster has. */
export interface FileToRead extends BesideFile {
  readonly kind: ImportKind
  readonly fileName: string
  readonly bytes: Uint8Array
}

/** Which of how many sheets is being read. */
export interface ReadingProgress {
  readonly sheet: string
  readonly number: number
  readonly of: number
}

type Tell = (progress: ReadingProgress) => void

/** Reads a file of any kind: what it holds as records, or why it could not be read. */
export async function readImportFile(file: FileToRead, tell: Tell = () => undefined): Promise<ReadFile> {
  const nothing = { problem: null, issues: [], registers: {}, curriculum: null, takenOut: null }
  try {
    return { ...nothing, ...(await READERS[file.kind](file, tell)) }
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error
    return { ...nothing, problem: error.refusal }
  }
}

type Reading = (file: FileToRead, tell: Tell) => Promise<Partial<ReadFile>> | Partial<ReadFile>

const READERS: Readonly<Record<ImportKind, Reading>> = {
  workbook: ({ bytes, known, standing, former }, tell) =>
    readWorkbook(bytes, known, standing, ({ name, ...place }) => tell({ sheet: name, ...place }), former),
  calendar: ({ bytes }) => ({ registers: { calendarDays: readProductionCalendar(bytes) } }),
  curriculum: readCurriculum,
}

function readCurriculum({ bytes, fileName, standing }: FileToRead): Partial<ReadFile> {
  const curriculum = readPlx(bytes)
  const issues = checkCurriculumFile(curriculum, standing.rules).map(
    ({ row, ...remark }): WorkbookIssue => ({
      ...sheetIssue(remark, fileName, 'curriculumRows'),
      cell: row,
    }),
  )
  return { issues, curriculum }
}
