import { academicYear, mondayOfWeek } from '#domain/values/academic-year.ts'
import { addDays } from '#domain/values/local-date.ts'
import type { Language } from '#domain/values/text.ts'
import { writeDay } from '../ui/format/dates.ts'
import { writeNumber } from '../ui/format/numbers.ts'

/** Weeks with their school days: «нед. 23–25 (2–21 февраля)». */
export function writeWeeks(year: number, first: number, weeks: number, language: Language): string {
  const monday = mondayOfWeek(academicYear(year), first)
  const saturday = addDays(mondayOfWeek(academicYear(year), first + weeks - 1), 5)
  const isOneMonth = monday.slice(0, 7) === saturday.slice(0, 7)
  const from = isOneMonth ? String(Number(monday.slice(8))) : writeDay(monday, language)
  const numbers = weeks === 1 ? String(first) : `${first}–${first + weeks - 1}`
  const word = language === 'ru' ? 'нед.' : weeks === 1 ? 'week' : 'weeks'
  return `${word} ${numbers} (${from}–${writeDay(saturday, language)})`
}

/** A difference in points with its sign: +12, −5, 0, +1 872. */
export const writeDelta = (delta: number): string => {
  const points = writeNumber(Math.abs(Math.round(delta)), 'ru')
  return delta > 0 ? `+${points}` : delta < 0 ? `−${points}` : '0'
}
