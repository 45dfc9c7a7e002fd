import type { Activity } from '../programmes/activity.ts'
import { lastWeekOf, type PracticeBlock } from './practice-block.ts'

/** One cell of a group's year: the activity of a week, and the blocks that fill it. */
export interface CalendarCell {
  readonly week: number
  readonly activity: Activity
  /** Ids of the practice blocks under way in this week. */
  readonly blocks: readonly string[]
}

/**
 * The year of a group as its plan makes it: the practice of the plan, the exams and holidays of the curriculum's
 * calendar, and theory in all other weeks.
 */
export function groupCalendar(
  weeks: number,
  curriculum: readonly Activity[],
  blocks: readonly PracticeBlock[],
): CalendarCell[] {
  return Array.from({ length: weeks }, (_, position) => {
    const week = position + 1
    const now = blocks.filter(block => {
      const last = lastWeekOf(block)
      return block.firstWeek !== null && last !== null && block.firstWeek <= week && week <= last
    })
    const planned = curriculum[position] ?? 'outside'
    const without = planned === 'training' || planned === 'production' ? 'theory' : planned
    return { week, activity: now[0]?.kind ?? without, blocks: now.map(block => block.id) }
  })
}
