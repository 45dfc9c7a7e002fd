import { academicYearOf, mondayOfWeek, weekOf } from '#domain/values/academic-year.ts'
import { addDays, dottedDate, type LocalDate } from '#domain/values/local-date.ts'
import type { Language } from '#domain/values/text.ts'

const day = (date: string): Date => new Date(`${date}T00:00:00Z`)

const DAY_OPTIONS: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', timeZone: 'UTC' }
const DATE_OPTIONS: Intl.DateTimeFormatOptions = { ...DAY_OPTIONS, year: 'numeric' }
const MOMENT_OPTIONS: Intl.DateTimeFormatOptions = {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Europe/Moscow',
}

// A formatter takes a hundred times as long to make as to use, and a page writes dates by the hundred.
const formatterFor = (options: Intl.DateTimeFormatOptions) => {
  const made = new Map<Language, Intl.DateTimeFormat>()
  return (language: Language): Intl.DateTimeFormat => {
    const known = made.get(language)
    if (known) return known
    const formatter = new Intl.DateTimeFormat(language === 'ru' ? 'ru' : 'en-GB', options)
    made.set(language, formatter)
    return formatter
  }
}

const dayFormatter = formatterFor(DAY_OPTIONS)
const dateFormatter = formatterFor(DATE_OPTIONS)
const momentFormatter = new Intl.DateTimeFormat('ru', MOMENT_OPTIONS)

/** A date in running text: «24 января 2025», «24 January 2025». */
export const writeDate = (date: string, language: Language): string =>
  dateFormatter(language)
    .format(day(date))
    .replace(/\s?г\.$/, '')

/** A date in a table, the same in both languages: 24.01.2025. */
export const writeDateShort = (date: string): string => dottedDate(date)

/** A day and month: «24 января». */
export const writeDay = (date: string, language: Language): string => dayFormatter(language).format(day(date))

/** A moment by Moscow time, the same in both languages, as the history of a record shows it: 24.01.2025, 14:05. */
export const writeMoment = (moment: string): string => momentFormatter.format(new Date(moment))

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
