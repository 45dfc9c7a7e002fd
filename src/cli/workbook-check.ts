import { hasErrors, readWorkbook, type WorkbookReading } from '#documents/exchange/read-workbook.ts'
import { allSentences } from '#domain/all-sentences.ts'
import { sheetIssue, type WorkbookIssue } from '#domain/exchange/workbook-issue.ts'
import { RefusedError } from '#domain/values/refusal.ts'
import { sayRefusal } from '#domain/values/sentences.ts'
import type { Language } from '#domain/values/text.ts'
import type { Command } from './command.ts'
import { readInput } from './files.ts'
import { languageOf, languageOption } from './language.ts'

/** Lists every error and warning of a workbook; exits with 1 when it could not be imported. */
export const command: Command = {
  name: 'workbook check',
  summary: 'Lists every error and warning of a workbook by sheet, row and column.',
  positional: ['FILE.xlsx'],
  options: {
    json: { kind: 'flag', help: 'prints the answer as JSON' },
    language: languageOption,
  },
  async run(args, terminal) {
    const language = languageOf(args)
    const reading = await readOrRefuse(await readInput(args.positional[0] ?? ''))
    terminal.answer(args.flag('json') ? asJson(reading, language) : asText(reading, language))
    return hasErrors(reading) ? 1 : 0
  },
}

/** A file that is no workbook at all is one error. */
async function readOrRefuse(bytes: Uint8Array): Promise<WorkbookReading> {
  try {
    return await readWorkbook(bytes)
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error
    return {
      registers: {},
      takenOut: null,
      issues: [sheetIssue({ severity: 'error', ...error.refusal }, '', null)],
    }
  }
}

const counted = (reading: WorkbookReading) => ({
  errors: reading.issues.filter(issue => issue.severity === 'error').length,
  warnings: reading.issues.filter(issue => issue.severity === 'warning').length,
})

function asJson(reading: WorkbookReading, language: Language): string {
  const registers = Object.fromEntries(
    Object.entries(reading.registers).map(([name, records]) => [name, records.length]),
  )
  const issues = reading.issues.map(issue => ({ ...issue, text: sayRefusal(issue, language, allSentences) }))
  return JSON.stringify({ ok: !hasErrors(reading), ...counted(reading), registers, issues }, null, 2)
}

function asText(reading: WorkbookReading, language: Language): string {
  const { errors, warnings } = counted(reading)
  const lines = reading.issues.map(
    issue => `${place(issue, language)}: ${sayRefusal(issue, language, allSentences)}`,
  )
  return [...lines, WORDS[language].sum(errors, warnings)].join('\n')
}

const WORDS = {
  ru: {
    error: 'ОШИБКА',
    warning: 'замечание',
    sum: (errors: number, warnings: number) => `Ошибок: ${errors}, замечаний: ${warnings}`,
  },
  en: {
    error: 'ERROR',
    warning: 'warning',
    sum: (errors: number, warnings: number) => `${errors} errors, ${warnings} warnings`,
  },
} as const

function place(issue: WorkbookIssue, language: Language): string {
  const cell = issue.cell ?? (issue.row === null ? '' : String(issue.row))
  const column = issue.column === null ? '' : ` «${issue.column}»`
  const value = issue.value === null ? '' : ` = ${JSON.stringify(issue.value)}`
  const sheet = issue.sheet === '' ? '' : ` ${issue.sheet}`
  return `${WORDS[language][issue.severity]}${sheet}${cell && `!${cell}`}${column}${value}`
}
