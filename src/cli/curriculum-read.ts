import { readPlx } from '#documents/programmes/read-plx.ts'
import { allSentences } from '#domain/all-sentences.ts'
import { checkCurriculumFile } from '#domain/programmes/check-curriculum-file.ts'
import {
  type CurriculumFile,
  type CurriculumFileRow,
  semesterTotals,
} from '#domain/programmes/curriculum-file.ts'
import type { CurriculumWarning } from '#domain/programmes/curriculum-warning.ts'
import { sayRefusal } from '#domain/values/sentences.ts'
import type { Language } from '#domain/values/text.ts'
import type { Command } from './command.ts'
import { readInput } from './files.ts'
import { languageOf, languageOption } from './language.ts'

/** Reads a curriculum of «Планы СПО» and prints its rows, totals, calendar and what is worth a look in it. */
export const command: Command = {
  name: 'curriculum read',
  summary: 'Reads a curriculum of «Планы СПО» (.plx): rows, hours by semester, calendar, warnings.',
  positional: ['FILE.plx'],
  options: {
    json: { kind: 'flag', help: 'prints the answer as JSON' },
    language: languageOption,
  },
  async run(args, terminal) {
    const language = languageOf(args)
    const file = readPlx(await readInput(args.positional[0] ?? ''))
    const warnings = checkCurriculumFile(file)
    terminal.answer(args.flag('json') ? asJson(file, warnings, language) : asText(file, warnings, language))
    return 0
  },
}

function asJson(file: CurriculumFile, warnings: readonly CurriculumWarning[], language: Language): string {
  const totals = semesterTotals(file)
  const answer = {
    code: file.code,
    name: file.name,
    admissionYear: file.admissionYear,
    rows: file.rows.map(rowAsJson),
    semesterTotals: Object.fromEntries(totals),
    totalHours: sum(totals.values()),
    calendar: file.calendar,
    warnings: warnings.map(warning => ({
      severity: warning.severity,
      code: warning.code,
      row: warning.row,
      text: sayRefusal(warning, language, allSentences),
    })),
  }
  return JSON.stringify(answer, null, 2)
}

function rowAsJson(row: CurriculumFileRow) {
  return {
    index: row.index,
    name: row.name,
    kind: row.kind,
    totalHours: hoursOf(row),
    hoursBySemester: Object.fromEntries(row.semesters.map(({ semester, total }) => [semester, total])),
  }
}

function asText(file: CurriculumFile, warnings: readonly CurriculumWarning[], language: Language): string {
  const totals = semesterTotals(file)
  const rows = file.rows.map(row => {
    const semesters = row.semesters.map(({ semester, total }) => `${semester}: ${total}`).join(', ')
    return `${row.index.padEnd(14)}${String(hoursOf(row)).padStart(6)} h  ${row.name}${semesters && `  (${semesters})`}`
  })
  return [
    `${file.code} ${file.name}, ${file.admissionYear ?? '?'}`,
    ...rows,
    `${sum(totals.values())} h in all; by semester ${[...totals].map(([semester, hours]) => `${semester}: ${hours}`).join(', ')}`,
    ...warnings.map(warning => `${warning.severity}: ${sayRefusal(warning, language, allSentences)}`),
  ].join('\n')
}

const hoursOf = (row: CurriculumFileRow): number =>
  row.statedHours ?? sum(row.semesters.map(({ total }) => total)) + row.unplacedHours

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((one, other) => one + other, 0)
