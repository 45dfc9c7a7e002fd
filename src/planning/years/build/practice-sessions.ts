import type { Activity } from '#domain/programmes/activity.ts'
import type { CurriculumRow } from '#domain/programmes/curriculum-row.ts'
import type { PracticeKind } from '../year-problem.ts'
import type { GroupYear, SemesterWindow } from './group-year.ts'
import type { YearRecords } from './year-records.ts'

/** A practice of a group in consecutive weeks, before it is known where it could take place. */
export interface SessionDraft extends SemesterWindow {
  readonly id: string
  readonly groupYear: GroupYear
  readonly row: CurriculumRow
  readonly kind: PracticeKind
  readonly weeks: number
  readonly wished: number
}

/** A practice that takes a day in each week rather than whole weeks: a load, not a block. */
export interface WeeklyLoad {
  readonly group: string
  readonly module: string
  readonly kind: PracticeKind
  readonly semester: number
  /** Academic hours in each study week of the semester. */
  readonly hoursPerWeek: number
}

/** The academic hours of a week of practice. */
export const WEEK_HOURS = 36

const KINDS: Partial<Record<CurriculumRow['kind'], PracticeKind>> = {
  trainingPractice: 'training',
  productionPractice: 'production',
  preDiplomaPractice: 'production',
}

/**
 * The practices of a group's year in whole weeks, in the order of the curriculum. The calendar's weeks of training
 * and of production practice are given to the modules in that order; where the calendar interrupts a practice, each
 * run of weeks is a session of its own.
 */
export function practiceSessions(records: YearRecords, groupYear: GroupYear): SessionDraft[] {
  return groupYear.semesters.flatMap(window => {
    const free = {
      training: weeksOf(groupYear.activities, 'training', window),
      production: weeksOf(groupYear.activities, 'production', window),
    }
    return practiceRows(records, groupYear, window)
      .filter(({ row }) => row.mode !== 'distributed')
      .flatMap(({ row, kind, hours }) => {
        const weeks = Math.ceil(hours / WEEK_HOURS)
        const wished = free[kind].splice(0, weeks)
        return runsOf(wished, weeks, window).map((run, part) => ({
          ...window,
          id: [groupYear.group.code, row.index, window.semester, part + 1].join(':'),
          groupYear,
          row,
          kind,
          weeks: run.weeks,
          wished: run.first,
        }))
      })
  })
}

/** The practices of a group's year that take a day in each week. */
export function weeklyLoads(records: YearRecords, groupYear: GroupYear): WeeklyLoad[] {
  return groupYear.semesters.flatMap(window =>
    practiceRows(records, groupYear, window)
      .filter(({ row }) => row.mode === 'distributed')
      .map(({ row, kind, hours }) => ({
        group: groupYear.group.code,
        module: row.index,
        kind,
        semester: window.semester,
        hoursPerWeek: hours / (window.latest - window.earliest + 1),
      })),
  )
}

/** The practices that the curriculum has in a semester, with their academic hours. */
function practiceRows(records: YearRecords, { delivery }: GroupYear, { semester }: SemesterWindow) {
  return records.curriculumRows
    .filter(row => row.curriculum === delivery.curriculum)
    .sort((a, b) => a.position - b.position)
    .flatMap(row => {
      const kind = KINDS[row.kind]
      const hours = records.curriculumHours.find(
        one => one.curriculum === row.curriculum && one.index === row.index && one.semester === semester,
      )?.total
      return kind && hours ? [{ row, kind, hours }] : []
    })
}

const weeksOf = (activities: readonly Activity[], activity: Activity, window: SemesterWindow): number[] =>
  activities.flatMap((one, position) =>
    one === activity && window.earliest <= position + 1 && position + 1 <= window.latest
      ? [position + 1]
      : [],
  )

/** Wished weeks as runs; weeks that the calendar forgot lengthen the last run, or end the semester. */
function runsOf(
  wished: readonly number[],
  weeks: number,
  window: SemesterWindow,
): { first: number; weeks: number }[] {
  const runs: { first: number; weeks: number }[] = []
  for (const week of wished) {
    const run = runs.at(-1)
    if (run && run.first + run.weeks === week) run.weeks++
    else runs.push({ first: week, weeks: 1 })
  }
  const missing = weeks - wished.length
  const last = runs.at(-1)
  if (missing > 0 && last) last.weeks += missing
  else if (missing > 0)
    runs.push({ first: Math.max(window.latest - missing + 1, window.earliest), weeks: missing })
  return runs
}

/**
 * Which sessions must end before which others begin: the parts of one practice follow each other, and training
 * practice of a module comes before its production practice.
 */
export function sessionOrder(drafts: readonly SessionDraft[]): [before: string, after: string][] {
  return drafts.flatMap((first, position) =>
    drafts
      .filter((second, other) => other !== position && first.semester === second.semester)
      .filter(second => comesBefore(first, second, position < drafts.indexOf(second)))
      .map((second): [string, string] => [first.id, second.id]),
  )
}

function comesBefore(first: SessionDraft, second: SessionDraft, listedBefore: boolean): boolean {
  if (first.row.index === second.row.index) return listedBefore
  const module = first.row.parent
  return (
    module !== null &&
    module === second.row.parent &&
    first.kind === 'training' &&
    second.kind === 'production'
  )
}
