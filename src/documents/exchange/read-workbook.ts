import { checkReferences, type FormerCodes, type KnownCodes } from '#domain/exchange/check-references.ts'
import { type ClusterRegisters, registerNames, registerOf } from '#domain/exchange/cluster-workbook.ts'
import type { RegisterReading } from '#domain/exchange/register-reader.ts'
import { type IssueList, issueList, sheetIssue, type WorkbookIssue } from '#domain/exchange/workbook-issue.ts'
import { readSheets } from '../sheets/read-sheets.ts'
import { openSheets, type SheetTeller } from './open-sheets.ts'
import { reportFindings } from './report-findings.ts'

/** A cluster's workbook as it was read: what it holds, and everything that is to be said about it. */
export interface WorkbookReading {
  /** The registers whose sheets are there; a row with an error is left out. */
  readonly registers: Partial<ClusterRegisters>
  /** Errors and warnings in the order of the sheets; with an error nothing should be imported. */
  readonly issues: readonly WorkbookIssue[]
  /** The number of the newest change when the workbook was taken out of a database; `null` where it tells none. */
  readonly takenOut: number | null
}

/** Whether a workbook can be imported. */
export const hasErrors = (reading: Pick<WorkbookReading, 'issues'>): boolean =>
  reading.issues.some(issue => issue.severity === 'error')

/**
 * Reads a cluster's workbook: all its sheets, and all that is wrong in them, at once.
 *
 * @param known - codes that the cluster has already, so that a workbook of a few sheets may refer to them
 * @param standing - records that the cluster has, so that a sheet of a few rows is checked together with the others
 * @param onSheet - is told of each sheet before it is read
 * @param former - codes that records bore before, which a workbook taken out earlier may still name
 * @throws RefusedError when the bytes are no workbook or a broken, locked or oversized one.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  known: KnownCodes = new Map(),
  standing: Partial<ClusterRegisters> = {},
  onSheet: SheetTeller = () => undefined,
  former: FormerCodes = new Map(),
): Promise<WorkbookReading> {
  const issues = issueList()
  const sheets = openSheets(issues, onSheet)
  const readings = inOrder(sheets.finish(await readSheets(bytes, sheets.takerOf)))
  if (readings.length === 0) reportNoSheets(sheets.strangers(), issues)
  else reportMissing(readings, issues)
  checkReferences(readings, known, issues, former)
  reportFindings(readings, standing, issues)
  const rest = issues.unlisted > 0 ? [workbookIssue('workbook.more-issues', { count: issues.unlisted })] : []
  return { registers: gather(readings), issues: [...issues.issues, ...rest], takenOut: sheets.takenOut() }
}

const firstTitles = () => registerNames.slice(0, 5).map(name => registerOf(name).title)

/** The sheets of a printed curriculum: a college that has nothing but that takes it for the plan itself. */
const PRINTED_CURRICULUM = ['План', 'График']

function reportNoSheets(strangers: readonly string[], issues: IssueList): void {
  const isPrinted = PRINTED_CURRICULUM.every(sheet => strangers.includes(sheet))
  if (isPrinted) issues.add(workbookIssue('workbook.printed-curriculum', {}))
  else issues.add(workbookIssue('workbook.no-sheets', { sheets: firstTitles() }))
}

function reportMissing(readings: readonly RegisterReading[], issues: IssueList): void {
  const registers = registerNames.filter(name => !readings.some(({ register }) => register.name === name))
  if (registers.length > 0) {
    const remark = { severity: 'warning', code: 'workbook.sheets-missing', facts: { registers } } as const
    issues.add(sheetIssue(remark, '', null))
  }
  // What was written and could not be read has been told of already.
  const isEmpty = readings.every(({ records, incomplete }) => records.length === 0 && !incomplete)
  if (isEmpty) {
    issues.add(sheetIssue({ severity: 'warning', code: 'workbook.no-records', facts: {} }, '', null))
  }
}

const inOrder = (readings: readonly RegisterReading[]): RegisterReading[] =>
  registerNames.flatMap(name => readings.filter(reading => reading.register.name === name))

const workbookIssue = (code: string, facts: WorkbookIssue['facts']): WorkbookIssue =>
  sheetIssue({ severity: 'error', code, facts }, '', null)

const gather = (readings: readonly RegisterReading[]): Partial<ClusterRegisters> =>
  Object.fromEntries(readings.map(reading => [reading.register.name, reading.records]))
