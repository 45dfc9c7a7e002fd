import type { z } from 'zod'
import type { shownWeekSchema } from '#contract/timetables/published-week.schema.ts'
import { countWeek } from '#domain/timetables/published-counts.ts'
import { findingsOf } from '#domain/timetables/published-findings.ts'
import { lessonsOf, type PublishedLesson } from '#domain/timetables/published-week.ts'
import { MINUTES_HOME } from '#domain/timetables/remote-beside-college.ts'
import type { SettledWeek } from '#domain/timetables/room-proposal.ts'

/** A week as an answer has it: its lessons, its figures, and what is behind them. */
export function shownWeek(
  { week, kinds }: SettledWeek,
  minutesHome = MINUTES_HOME,
): z.output<typeof shownWeekSchema> {
  return {
    days: week.days.map(({ bells, ...day }) => ({ ...day, bells: [...bells] })),
    groups: [...week.groups],
    lessons: lessonsOf(week.rows).map(mutableLesson),
    counts: countWeek(week, kinds, minutesHome),
    findings: findingsOf(week, kinds, minutesHome).map(({ pairs, lessons, ...finding }) => ({
      ...{ ...finding, pairs: [...pairs] },
      lessons: lessons.map(mutableLesson),
    })),
  }
}

/** A lesson as answers have it. */
export const mutableLesson = <L extends PublishedLesson>({ teachers, groups, ...lesson }: L) => ({
  ...{ ...lesson, teachers: [...teachers], groups: [...groups] },
})
