import { hasErrors, readWorkbook } from '#documents/exchange/read-workbook.ts'
import { type ClusterRegisters, registerNames } from '#domain/exchange/cluster-workbook.ts'
import type { Terminal } from './command.ts'
import { readInput } from './files.ts'
import { sayIssue } from './say-issues.ts'

/** How many errors of a workbook are shown before the rest is left to `workbook check`. */
const SHOWN = 5

/**
 * The registers of the workbook that a call names; nothing when it has errors, the first of which are told.
 * A sheet that is missing holds no records.
 */
export async function readClusterBook(
  path: string,
  terminal: Terminal,
): Promise<ClusterRegisters | undefined> {
  const reading = await readWorkbook(await readInput(path))
  if (hasErrors(reading)) {
    const errors = reading.issues.filter(issue => issue.severity === 'error')
    for (const issue of errors.slice(0, SHOWN)) terminal.remark(sayIssue(issue, 'ru'))
    terminal.remark(`${errors.length} errors in «${path}»; see: workbook check.`)
    return undefined
  }
  const empty = Object.fromEntries(registerNames.map(name => [name, []])) as unknown as ClusterRegisters
  return { ...empty, ...reading.registers }
}
