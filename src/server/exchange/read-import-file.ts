import type { ImportKind, ReadFile } from '#database/exchange/imports.ts'
import { readWorkbook } from '#documents/exchange/read-workbook.ts'
import { readPlx } from '#documents/programmes/read-plx.ts'
import { readProductionCalendar } from '#documents/rules/read-production-calendar.ts'
import type { KnownCodes } from '#domain/exchange/check-references.ts'
import { sheetIssue, type WorkbookIssue } from '#domain/exchange/workbook-issue.ts'
import { checkCurriculumFile } from '#domain/programmes/check-curriculum-file.ts'
import { RefusedError } from '#domain/values/refusal.ts'

/** A file to be read, with the codes that the cluster has already. */
export interface FileToRead {
  readonly kind: ImportKind
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly known: KnownCodes
}

type Reading = Pick<ReadFile, 'issues' | 'registers'> & Partial<Pick<ReadFile, 'curriculum'>>

/** Reads a file of any kind: what it holds as records, or why it could not be read. */
export async function readImportFile(file: FileToRead): Promise<ReadFile> {
  const { kind, fileName } = file
  try {
    return { kind, fileName, problem: null, curriculum: null, ...(await READERS[kind](file)) }
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error
    return { kind, fileName, problem: error.refusal, issues: [], registers: {}, curriculum: null }
  }
}

const READERS: Readonly<Record<ImportKind, (file: FileToRead) => Promise<Reading> | Reading>> = {
  workbook: ({ bytes, known }) => readWorkbook(bytes, known),
  calendar: ({ bytes }) => ({ issues: [], registers: { calendarDays: readProductionCalendar(bytes) } }),
  curriculum: readCurriculum,
}

function readCurriculum({ bytes, fileName }: FileToRead): Reading {
  const curriculum = readPlx(bytes)
  const issues = checkCurriculumFile(curriculum).map(
    (warning): WorkbookIssue => ({
      ...sheetIssue(
        { severity: 'warning', code: warning.code, facts: warning.facts },
        fileName,
        'curriculumRows',
      ),
      cell: warning.row,
    }),
  )
  return { issues, registers: {}, curriculum }
}
