import { foldLookAlikes } from '../values/look-alikes.ts'
import { nearest } from '../values/nearest.ts'
import { columnLetters } from '../values/sheet-cell.ts'
import type { MatchedColumn } from './match-headings.ts'
import type { RegisterReading } from './register-reader.ts'
import { type IssueList, sheetIssue, type WorkbookIssue } from './workbook-issue.ts'

/** Codes of records that the cluster has already, by the register's name; a workbook may refer to them. */
export type KnownCodes = ReadonlyMap<string, ReadonlySet<string>>

/** Codes that records bore before, by the register's name, each with the one that the record bears today. */
export type FormerCodes = ReadonlyMap<string, ReadonlyMap<string, string>>

/**
 * Checks that every code a sheet refers to stands in its register, in the workbook or among what is known.
 * A code that only looks like a known one (Latin letters for Cyrillic ones), or that the record bore before, is put
 * right, with a warning.
 */
export function checkReferences(
  readings: readonly RegisterReading[],
  known: KnownCodes,
  issues: IssueList,
  former: FormerCodes = new Map(),
): void {
  const codebooks = new Map<string, Codebook | undefined>()
  const codebookOf = (register: string): Codebook | undefined => {
    if (!codebooks.has(register)) codebooks.set(register, openCodebook(register, readings, known, former))
    return codebooks.get(register)
  }
  for (const reading of readings) {
    for (const column of reading.columns) {
      if (column.column.type !== 'reference') continue
      checkColumn(reading, column, column.column.register, codebookOf(column.column.register), issues)
    }
  }
}

/** The codes that may be referred to, also by how they look. */
interface Codebook {
  readonly codes: ReadonlySet<string>
  readonly byLook: ReadonlyMap<string, string>
  readonly former: ReadonlyMap<string, string>
}

function openCodebook(
  register: string,
  readings: readonly RegisterReading[],
  known: KnownCodes,
  former: FormerCodes,
): Codebook | undefined {
  const reading = readings.find(candidate => candidate.register.name === register)
  const before = known.get(register)
  if (!reading && !before) return undefined
  const codes = new Set([...(before ?? []), ...(reading?.keys.keys() ?? [])])
  return {
    codes,
    byLook: new Map(Array.from(codes, code => [foldLookAlikes(code), code])),
    former: former.get(register) ?? new Map(),
  }
}

function checkColumn(
  reading: RegisterReading,
  column: MatchedColumn,
  target: string,
  codebook: Codebook | undefined,
  issues: IssueList,
): void {
  if (!codebook) {
    const facts = { heading: column.heading, register: target }
    const remark = { severity: 'warning', code: 'reference.unchecked', facts } as const
    if (reading.records.length > 0) {
      issues.add({ ...sheetIssue(remark, reading.sheet, reading.register.name), column: column.heading })
    }
    return
  }
  const unknown = new Set<number>()
  reading.records.forEach((record, at) => {
    const code = record[column.field]
    if (typeof code !== 'string' || codebook.codes.has(code)) return
    const today = todaysCode(code, codebook)
    if (today === undefined) unknown.add(at)
    else reading.records[at] = { ...record, [column.field]: today }
    issues.add(referenceIssue(reading, column, at, code, today, codebook))
  })
  dropRecords(reading, unknown)
}

/** The code that is meant by one that nobody bears: one that looks alike, or what its bearer is called today. */
function todaysCode(code: string, { codes, byLook, former }: Codebook): string | undefined {
  const alike = byLook.get(foldLookAlikes(code))
  if (alike !== undefined) return alike
  const today = former.get(code)
  return today !== undefined && codes.has(today) ? today : undefined
}

function referenceIssue(
  reading: RegisterReading,
  column: MatchedColumn,
  at: number,
  code: string,
  today: string | undefined,
  codebook: Codebook,
): WorkbookIssue {
  const row = reading.rows[at] ?? 0
  const facts = today === undefined ? { nearest: nearest(code, codebook.codes) ?? null } : { taken: today }
  const told = codebook.former.get(code) === today ? 'reference.renamed' : 'cell.look-alikes'
  return {
    severity: today === undefined ? 'error' : 'warning',
    code: today === undefined ? 'reference.unknown' : told,
    facts: { code, register: column.column.type === 'reference' ? column.column.register : '', ...facts },
    sheet: reading.sheet,
    register: reading.register.name,
    row,
    column: column.heading,
    cell: `${columnLetters(column.position)}${row}`,
    value: code,
  }
}

/** Takes the records at these places out of the reading. */
function dropRecords(reading: RegisterReading, places: ReadonlySet<number>): void {
  if (places.size === 0) return
  reading.records = reading.records.filter((_, at) => !places.has(at))
  reading.rows = reading.rows.filter((_, at) => !places.has(at))
  reading.incomplete = true
}
