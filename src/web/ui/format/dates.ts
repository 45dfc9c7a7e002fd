import { academicYearOf, mondayOfWeek, weekOf } from '#domain/values/academic-year.ts'
import { addDays, dottedDate, type LocalDate } from '#domain/values/local-date.ts'
import type { Language } from '#domain/values/text.ts'

const day = (date: string): Date => new Date(`${date}T00:00:00Z`)

const written = (date: string, language: Language, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(language === 'ru' ? 'ru' : 'en-GB', { timeZone: 'UTC', ...options }).format(
    day(date),
  )

/** A date in running text: «24 января 2025», «24 January 2025». */
export const writeDate = (date: string, language: Language): string =>
  written(date, language, { day: 'numeric', month: 'long', year: 'numeric' }).replace(/\s?г\.$/, '')

/** A date in a table, the same in both languages: 24.01.2025. */
export const writeDateShort = (date: string): string => dottedDate(date)

/** A day and month: «24 января». */
export const writeDay = (date: string, language: Language): string =>
  written(date, language, { day: 'numeric', month: 'long' })

/** A moment by Moscow time, as the history of a record shows it: 24.01.2025, 14:05. */
export const writeMoment = (moment: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'ru' ? 'ru' : 'en-GB', {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: 'Europe/Moscow',
  }).format(new Date(moment))

/** A study week with its school days, Monday to Saturday: «нед. 12 (17–22 ноября)». */
export function writeWeek(date: LocalDate, language: Language): string {
  const year = academicYearOf(date)
  const week = weekOf(year, date)
  const monday = mondayOfWeek(year, week)
  const saturday = addDays(monday, 5)
  const sameMonth = monday.slice(0, 7) === saturday.slice(0, 7)
  const from = sameMonth ? String(Number(monday.slice(8))) : writeDay(monday, language)
  const name = language === 'ru' ? 'нед.' : 'week'
  return `${name} ${week} (${from}–${writeDay(saturday, language)})`
}

/** The day of a moment by Moscow time, as `YYYY-MM-DD`. */
export const writeMomentDay = (moment: string): string =>
  new Date(moment).toLocaleDateString('sv-SE', { timeZone: 'Europe/Moscow' })

/** The time of a moment by Moscow time: 14:05. */
export const writeTime = (moment: string): string =>
  new Date(moment).toLocaleTimeString('ru', { timeZone: 'Europe/Moscow', hour: '2-digit', minute: '2-digit' })
