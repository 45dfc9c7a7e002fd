import { checkReferences, type KnownCodes } from '#domain/exchange/check-references.ts'
import { checkRegisters } from '#domain/exchange/check-registers.ts'
import { type ClusterRegisters, registerNames, registerOf } from '#domain/exchange/cluster-workbook.ts'
import type { RegisterReading } from '#domain/exchange/register-reader.ts'
import { showValue } from '#domain/exchange/show-cell.ts'
import { type IssueList, issueList, sheetIssue, type WorkbookIssue } from '#domain/exchange/workbook-issue.ts'
import type { Rule } from '#domain/rules/rule.ts'
import type { Finding } from '#domain/values/finding.ts'
import { columnLetters } from '#domain/values/sheet-cell.ts'
import { readSheets } from '../sheets/read-sheets.ts'
import { openSheets, type SheetTeller } from './open-sheets.ts'

/** A cluster's workbook as it was read: what it holds, and everything that is to be said about it. */
export interface WorkbookReading {
  /** The registers whose sheets are there; a row with an error is left out. */
  readonly registers: Partial<ClusterRegisters>
  /** Errors and warnings in the order of the sheets; with an error nothing should be imported. */
  readonly issues: readonly WorkbookIssue[]
}

/** Whether a workbook can be imported. */
export const hasErrors = (reading: Pick<WorkbookReading, 'issues'>): boolean =>
  reading.issues.some(issue => issue.severity === 'error')

/**
 * Reads a cluster's workbook: all its sheets, and all that is wrong in them, at once.
 *
 * @param known - codes that the cluster has already, so that a workbook of a few sheets may refer to them
 * @param rules - the cluster's rules, by which a workbook without a sheet of rules is checked
 * @param onSheet - is told of each sheet before it is read
 * @throws RefusedError when the bytes are no workbook or a broken, locked or oversized one.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  known: KnownCodes = new Map(),
  rules: readonly Rule[] = [],
  onSheet: SheetTeller = () => undefined,
): Promise<WorkbookReading> {
  const issues = issueList()
  const readings = await readRegisters(bytes, issues, onSheet)
  checkReferences(readings, known, issues)
  reportFindings(readings, rules, issues)
  if (issues.unlisted > 0) {
    const facts = { count: issues.unlisted }
    return {
      registers: gather(readings),
      issues: [...issues.issues, workbookIssue('workbook.more-issues', facts)],
    }
  }
  return { registers: gather(readings), issues: issues.issues }
}

async function readRegisters(
  bytes: Uint8Array,
  issues: IssueList,
  onSheet: SheetTeller,
): Promise<RegisterReading[]> {
  const sheets = openSheets(issues, onSheet)
  const readings = sheets.finish(await readSheets(bytes, sheets.takerOf))
  if (readings.length === 0) issues.add(workbookIssue('workbook.no-sheets', { sheets: firstTitles() }))
  reportMissing(readings, issues)
  return inOrder(readings)
}

const firstTitles = () =>
  registerNames
    .slice(0, 5)
    .map(name => `«${registerOf(name).title.ru}»`)
    .join(', ')

function reportMissing(readings: readonly RegisterReading[], issues: IssueList): void {
  if (readings.length === 0) return
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

/** Applies the rules over several rows to what was read whole, and says in which row each finding lies. */
function reportFindings(
  readings: readonly RegisterReading[],
  rules: readonly Rule[],
  issues: IssueList,
): void {
  const whole = readings.filter(reading => !reading.incomplete)
  const bringsRules = readings.some(reading => reading.register.name === 'rules')
  const registers = bringsRules ? gather(whole) : { ...gather(whole), rules }
  for (const finding of checkRegisters(registers)) {
    const reading = whole.find(candidate => candidate.register.name === finding.register)
    if (reading) issues.add(placeFinding(finding, reading))
  }
}

function placeFinding(finding: Finding, reading: RegisterReading): WorkbookIssue {
  const { severity, code, facts } = finding
  const records: readonly object[] = reading.records
  const at = finding.record === null ? -1 : records.indexOf(finding.record)
  const row = reading.rows[at] ?? null
  const column = reading.columns.find(candidate => candidate.field === finding.field)
  return {
    ...sheetIssue({ severity, code, facts }, reading.sheet, reading.register.name),
    row,
    column: column?.heading ?? null,
    cell: column && row !== null ? `${columnLetters(column.position)}${row}` : null,
    value: column ? showValue(reading.records[at]?.[column.field], column.column) : null,
  }
}
