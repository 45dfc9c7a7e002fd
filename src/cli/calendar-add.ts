import { writeWorkbook } from '#documents/exchange/write-workbook.ts'
import { readProductionCalendar } from '#documents/rules/read-production-calendar.ts'
import type { CalendarDay } from '#domain/rules/calendar-day.ts'
import { wholeEdition } from '#domain/rules/whole-edition.ts'
import { readClusterBook } from './cluster-book.ts'
import type { Command } from './command.ts'
import { readInput, writeOutput } from './files.ts'

/** Puts the production calendar of a year into a cluster's workbook; what it no longer names becomes usual. */
export const command: Command = {
  name: 'calendar add',
  summary: 'Puts the production calendar of a year (XML) into a cluster’s workbook.',
  positional: ['FILE.xml'],
  options: {
    workbook: { kind: 'text', value: 'FILE.xlsx', help: 'the workbook to put it into', required: true },
    out: { kind: 'text', value: 'FILE.xlsx', help: 'where to write the workbook', required: true },
  },
  async run(args, terminal) {
    const days = readProductionCalendar(await readInput(args.positional[0] ?? ''))
    const registers = await readClusterBook(args.text('workbook') ?? '', terminal)
    if (!registers) return 1
    const calendarDays = putYears(registers.calendarDays, days)
    await writeOutput(args.text('out') ?? '', await writeWorkbook({ ...registers, calendarDays }))
    terminal.remark(`Written: ${args.text('out')}, ${days.length} days`)
    return 0
  },
}

function putYears(before: readonly CalendarDay[], edition: readonly CalendarDay[]): CalendarDay[] {
  const days = wholeEdition(before, edition)
  const named = new Set(days.map(({ day }) => day))
  return [...before.filter(({ day }) => !named.has(day)), ...days].toSorted((one, other) =>
    one.day < other.day ? -1 : 1,
  )
}
