import { allSentences } from '#domain/all-sentences.ts'
import type { WorkbookIssue } from '#domain/exchange/workbook-issue.ts'
import { sayRefusal } from '#domain/values/sentences.ts'
import type { Language } from '#domain/values/text.ts'

/** What is wrong in a workbook, with its place where it has one: «Блоки практики!K2: …». */
export function sayIssue(issue: WorkbookIssue, language: Language): string {
  const place = [issue.sheet, issue.cell].filter(Boolean).join('!')
  const sentence = sayRefusal(issue, language, allSentences)
  return place === '' ? sentence : `${place}: ${sentence}`
}
