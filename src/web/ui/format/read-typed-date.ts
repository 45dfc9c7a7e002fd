import { type LocalDate, parseLocalDate } from '#domain/values/local-date.ts'

/** Years of two digits are of this century. */
const CENTURY = '20'

/** The date that a person has typed: 24.01.2025, 24.1.25, 24/01/2025 or 2025-01-24, the day before the month. */
export function readTypedDate(typed: string): LocalDate | undefined {
  const words = typed.trim()
  const match = /^(\d{1,2})[./ -](\d{1,2})[./ -](\d{4}|\d{2})$/.exec(words)
  if (!match) return parseLocalDate(words)
  const [, day = '', month = '', year = ''] = match
  const fullYear = year.length === 2 ? CENTURY + year : year
  return parseLocalDate(`${fullYear}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}
