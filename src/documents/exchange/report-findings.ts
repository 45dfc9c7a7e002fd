import { checkedRegisters, checkRegisters } from '#domain/exchange/check-registers.ts'
import { type ClusterRegisters, type RegisterName, registerOf } from '#domain/exchange/cluster-workbook.ts'
import type { RegisterReading } from '#domain/exchange/register-reader.ts'
import { showValue } from '#domain/exchange/show-cell.ts'
import { type IssueList, sheetIssue, type WorkbookIssue } from '#domain/exchange/workbook-issue.ts'
import type { Finding } from '#domain/values/finding.ts'
import { type AnyRecord, keyOf } from '#domain/values/register.ts'
import { columnLetters } from '#domain/values/sheet-cell.ts'

/**
 * Applies the rules over several records to what the cluster would hold after the import, and says in which row each
 * finding lies. What was so before, in records that the workbook does not name, is not told.
 *
 * @param standing - the records that the cluster has
 */
export function reportFindings(
  readings: readonly RegisterReading[],
  standing: Partial<ClusterRegisters>,
  issues: IssueList,
): void {
  const whole = readings.filter(reading => !reading.incomplete)
  const broken = readings.filter(reading => reading.incomplete).map(({ register }) => register.name)
  const before = new Set(checkRegisters(standing).map(identityOf))
  const rows = new Map(whole.flatMap(({ records }) => records.map((record, at) => [record as object, at])))
  for (const finding of checkRegisters(merged(whole, standing, broken))) {
    const reading = whole.find(({ register }) => register.name === finding.register)
    const at = finding.record === null ? undefined : rows.get(finding.record)
    if (reading && at !== undefined) issues.add(atRow(finding, reading, at))
    else if (!before.has(identityOf(finding))) issues.add(besideRows(finding, reading))
  }
}

const identityOf = ({ code, register, record, field, facts }: Finding): string =>
  JSON.stringify([
    code,
    register,
    field,
    facts,
    record && keyOf(registerOf(register as RegisterName), record as AnyRecord),
  ])

/** The registers as they would be; one that was read only in part is left out, since its rules would blame the right. */
function merged(
  readings: readonly RegisterReading[],
  standing: Partial<ClusterRegisters>,
  broken: readonly string[],
): Partial<ClusterRegisters> {
  const there = checkedRegisters.filter(name => standing[name] !== undefined && !broken.includes(name))
  const incoming = new Map(readings.map(reading => [reading.register.name, reading.records]))
  const names = [...new Set<string>([...there, ...incoming.keys()])] as RegisterName[]
  return Object.fromEntries(
    names.map(name => [name, overlaid(name, standing[name] ?? [], incoming.get(name) ?? [])]),
  )
}

function overlaid(
  name: RegisterName,
  standing: readonly object[],
  incoming: readonly AnyRecord[],
): readonly object[] {
  const register = registerOf(name)
  const named = new Set(incoming.map(record => keyOf(register, record)))
  return [...standing.filter(record => !named.has(keyOf(register, record as AnyRecord))), ...incoming]
}

function atRow(
  { severity, code, facts, field }: Finding,
  reading: RegisterReading,
  at: number,
): WorkbookIssue {
  const row = reading.rows[at] ?? null
  const column = reading.columns.find(candidate => candidate.field === field)
  return {
    ...sheetIssue({ severity, code, facts }, reading.sheet, reading.register.name),
    row,
    column: column?.heading ?? null,
    cell: column && row !== null ? `${columnLetters(column.position)}${row}` : null,
    value: column ? showValue(reading.records[at]?.[column.field], column.column) : null,
  }
}

/** A finding in a record that the workbook does not name, or in none at all, but that comes of what it brings. */
function besideRows(
  { severity, code, facts, register: name, record }: Finding,
  reading: RegisterReading | undefined,
): WorkbookIssue {
  const register = registerOf(name as RegisterName)
  const sheet = reading?.sheet ?? register.title.ru
  const value = record === null ? null : keyOf(register, record as AnyRecord).replaceAll('~', ' ')
  return { ...sheetIssue({ severity, code, facts }, sheet, name), value }
}
