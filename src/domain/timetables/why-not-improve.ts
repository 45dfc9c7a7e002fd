import type { Refusal } from '../values/refusal.ts'
import type { PublishedWeek } from './published-week.ts'

/** As many days are improved at once as a mask of days holds: a month of school days. */
const MOST_DAYS = 31

/** Why a published timetable cannot be improved: it holds no lesson, or too many days. */
export function whyNotImprove({ days, rows }: PublishedWeek): Refusal | undefined {
  if (rows.length === 0)
    return { code: 'timetable.nothing-to-improve', facts: { days: days.map(({ date }) => date) } }
  if (days.length > MOST_DAYS)
    return { code: 'timetable.too-many-days', facts: { days: days.length, most: MOST_DAYS } }
  return undefined
}
