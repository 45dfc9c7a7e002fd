import type { CalendarLetter } from '#domain/programmes/activity.ts'
import type { CalendarWeek } from '#domain/programmes/curriculum-file.ts'
import { type PlxRow, type PlxTables, wholeOf } from './plx-tables.ts'

/** The codes of activities; the file has no dictionary of them. */
const LETTERS: Readonly<Record<string, CalendarLetter>> = {
  '1': 'Т',
  '18': 'Т',
  '3': 'ПА',
  '4': 'УП',
  '5': 'ПП',
  // Pre-diploma practice, as its four weeks and 144 hours show.
  '45': 'ПП',
  '7': 'ГИА',
  '8': 'ГИА',
  '11': 'ГИА',
  '50': 'ГИА',
  '12': 'К',
  '13': '–',
}

const OUTSIDE = '13'
const PUBLIC_HOLIDAY = '15'

/**
 * The calendar week by week. A week that is split into days belongs to what takes most of it; a public holiday within it
 * does not count. Courses in which nothing is ever studied are left out.
 */
export function plxCalendar(tables: PlxTables): CalendarWeek[] {
  const parts = new Map<string, { course: number; week: number; codes: Map<string, number> }>()
  for (const cell of tables.rows('ПланыГрафикиЯчейки')) {
    const place = { course: wholeOf(cell, 'Курс') ?? 0, week: weekOf(cell) }
    const key = `${place.course}~${place.week}`
    const week = parts.get(key) ?? { ...place, codes: new Map<string, number>() }
    const code = cell.КодВидаДеятельности ?? ''
    week.codes.set(code, (week.codes.get(code) ?? 0) + 1 / (wholeOf(cell, 'КоличествоЧастейВНеделе') || 1))
    parts.set(key, week)
  }
  const weeks = [...parts.values()].filter(({ course, week }) => course > 0 && week > 0)
  const taught = new Set(weeks.filter(({ codes }) => mainCode(codes) !== OUTSIDE).map(({ course }) => course))
  return weeks
    .filter(({ course }) => taught.has(course))
    .toSorted((one, other) => one.course - other.course || one.week - other.week)
    .map(({ course, week, codes }) => {
      const code = mainCode(codes)
      return { course, week, activity: LETTERS[code] ?? null, code }
    })
}

/** Weeks are counted within a semester that begins in a week of the year. */
const weekOf = (cell: PlxRow): number =>
  (wholeOf(cell, 'НомерНедели') ?? 0) + (wholeOf(cell, 'НомерПервойНедели') ?? 1) - 1

function mainCode(codes: ReadonlyMap<string, number>): string {
  const studied = [...codes].filter(([code]) => code !== PUBLIC_HOLIDAY)
  const [main] = (studied.length > 0 ? studied : [...codes]).toSorted(([, one], [, other]) => other - one)
  return main?.[0] ?? ''
}
