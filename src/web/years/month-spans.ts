import type { Board } from './years.api.ts'

/** A month over the weeks of a year. */
export interface MonthSpan {
  /** `2025-09`. */
  readonly month: string
  readonly firstWeek: number
  readonly weeks: number
}

/** Months over the weeks of a year; a week belongs to the month of its Thursday. */
export function monthSpans(weeks: Board['weeks']): MonthSpan[] {
  const spans: { month: string; firstWeek: number; weeks: number }[] = []
  for (const { number, monday } of weeks) {
    const thursday = new Date(`${monday}T00:00:00Z`)
    thursday.setUTCDate(thursday.getUTCDate() + 3)
    const month = thursday.toISOString().slice(0, 7)
    const last = spans.at(-1)
    if (last?.month === month) last.weeks++
    else spans.push({ month, firstWeek: number, weeks: 1 })
  }
  return spans
}
