import { mondayOf } from '../values/local-date.ts'
import type { Refusal } from '../values/refusal.ts'
import type { PublishedWeek } from './published-week.ts'

/** Why what was read is no week that a college can keep: it holds no day, no lesson, or days of several weeks. */
export function whyNotKeepWeek(week: PublishedWeek | null): Refusal | undefined {
  if (!week || week.days.length === 0) return { code: 'timetable.nothing-read', facts: {} }
  const dates = week.days.map(({ date }) => date)
  if (week.rows.length === 0) return { code: 'timetable.no-lessons-read', facts: { days: dates } }
  const mondays = [...new Set(dates.map(mondayOf))]
  return mondays.length > 1 ? { code: 'timetable.several-weeks', facts: { mondays } } : undefined
}

/** The kept week with the days that were read in the place of its own; days that nobody brought stay. */
export function keepDays(kept: PublishedWeek | null, read: PublishedWeek): PublishedWeek {
  if (!kept) return read
  const brought = new Set(read.days.map(({ date }) => date))
  const rows = [...kept.rows.filter(({ date }) => !brought.has(date)), ...read.rows]
  const days = [...kept.days.filter(({ date }) => !brought.has(date)), ...read.days].sort((one, other) =>
    one.date < other.date ? -1 : 1,
  )
  const dayOf = new Map(days.map(({ date }, at) => [date, at]))
  return {
    days,
    groups: [...new Set([...read.groups, ...kept.groups])].filter(
      group => read.groups.includes(group) || rows.some(row => row.group === group),
    ),
    rows: rows.sort((one, other) => (dayOf.get(one.date) ?? 0) - (dayOf.get(other.date) ?? 0)),
  }
}
