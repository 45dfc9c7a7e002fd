import type { ImportKind, ReadFile } from '#database/exchange/imports.ts'
import { readWorkbook } from '#documents/exchange/read-workbook.ts'
import { readPlx } from '#documents/programmes/read-plx.ts'
import { readProductionCalendar } from '#documents/rules/read-production-calendar.ts'
import type { KnownCodes } from '#domain/exchange/check-references.ts'
import { sheetIssue, type WorkbookIssue } from '#domain/exchange/workbook-issue.ts'
import { checkCurriculumFile } from '#domain/programmes/check-curriculum-file.ts'
import type { Rule } from '#domain/rules/rule.ts'
import { RefusedError } from '#domain/values/refusal.ts'

/** A file to be read, with the codes that the cluster has already, and the rules by which it is checked. */
export interface FileToRead {
  readonly kind: ImportKind
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly known: KnownCodes
  readonly rules: readonly Rule[]
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
  workbook: ({ bytes, known, rules }) => readWorkbook(bytes, known, rules),
  calendar: ({ bytes }) => ({ issues: [], registers: { calendarDays: readProductionCalendar(bytes) } }),
  curriculum: readCurriculum,
}

function readCurriculum({ bytes, fileName, rules }: FileToRead): Reading {
  const curriculum = readPlx(bytes)
  const issues = checkCurriculumFile(curriculum, rules).map(
    ({ row, ...remark }): WorkbookIssue => ({
      ...sheetIssue(remark, fileName, 'curriculumRows'),
      cell: row,
    }),
  )
  return { issues, registers: {}, curriculum }
}
