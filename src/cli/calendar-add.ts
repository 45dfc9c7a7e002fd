import { writeWorkbook } from '#documents/exchange/write-workbook.ts'
import { readProductionCalendar } from '#documents/rules/read-production-calendar.ts'
import type { CalendarDay } from '#domain/rules/calendar-day.ts'
import { readClusterBook } from './cluster-book.ts'
import type { Command } from './command.ts'
import { readInput, writeOutput } from './files.ts'

/** Puts the production calendar of a year into a cluster's workbook, in place of what that year had. */
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
    const calendarDays = replaceYears(registers.calendarDays, days)
    await writeOutput(args.text('out') ?? '', await writeWorkbook({ ...registers, calendarDays }))
    terminal.remark(`Written: ${args.text('out')}, ${days.length} days`)
    return 0
  },
}

const yearOf = (day: CalendarDay): string => day.day.slice(0, 4)

function replaceYears(before: readonly CalendarDay[], days: readonly CalendarDay[]): CalendarDay[] {
  const years = new Set(days.map(yearOf))
  return [...before.filter(day => !years.has(yearOf(day))), ...days].toSorted((one, other) =>
    one.day < other.day ? -1 : 1,
  )
}
