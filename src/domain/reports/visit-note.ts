import { dottedDate, type LocalDate } from '../values/local-date.ts'
import type { Text } from '../values/text.ts'

/** Who came last, and when; nothing where nobody has come yet. */
export function visitNote(visitor: string, visitedOn: LocalDate | undefined): Text | undefined {
  if (visitedOn === undefined) return undefined
  const on = dottedDate(visitedOn)
  return { ru: `Последний визит ${on}: ${visitor}.`, en: `The latest visit on ${on}: ${visitor}.` }
}
