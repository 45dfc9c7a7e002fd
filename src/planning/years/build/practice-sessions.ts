import type { Activity } from '#domain/programmes/activity.ts'
import type { CurriculumRow } from '#domain/programmes/curriculum-row.ts'
import type { AcademicHours } from '#domain/values/hours.ts'
import type { YearRecords } from '#domain/years/year-records.ts'
import type { PracticeKind } from '../year-problem.ts'
import { type GroupYear, type SemesterWindow, STUDY } from './group-year.ts'

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
  readonly row: CurriculumRow
  readonly module: string
  readonly kind: PracticeKind
  readonly semester: number
  /** The study weeks of the semester, from 1. */
  readonly weeks: readonly number[]
  /** Academic hours in each of these weeks. */
  readonly hoursPerWeek: number
}

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
export function practiceSessions(
  records: YearRecords,
  groupYear: GroupYear,
  weekHours: AcademicHours,
): SessionDraft[] {
  return groupYear.semesters.flatMap(window => {
    const free = {
      training: weeksOf(groupYear.activities, 'training', window),
      production: weeksOf(groupYear.activities, 'production', window),
    }
    return practiceRows(records, groupYear, window)
      .filter(({ row }) => row.mode !== 'distributed')
      .flatMap(({ row, kind, hours }) => {
        const weeks = Math.ceil(hours / weekHours)
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
      .map(({ row, kind, hours }) => {
        const weeks = STUDY.flatMap(activity => weeksOf(groupYear.activities, activity, window))
        return {
          group: groupYear.group.code,
          row,
          module: row.index,
          kind,
          semester: window.semester,
          weeks: weeks.toSorted((one, other) => one - other),
          hoursPerWeek: hours / weeks.length,
        }
      }),
  )
}

/** The practices that the curriculum has in a semester, in whole weeks or not, with their academic hours. */
export function practiceRows(records: YearRecords, { delivery }: GroupYear, { semester }: SemesterWindow) {
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

/** The parts of one practice, which follow each other: each must end before the next begins. */
export function orderOfParts(drafts: readonly SessionDraft[]): SessionPair[] {
  return pairs(
    drafts,
    (first, second) => first.row.index === second.row.index && first.wished < second.wished,
  )
}

/** Each training practice of a module with its production practice in the same semester, which should come after it. */
export function trainingBeforeProduction(drafts: readonly SessionDraft[]): SessionPair[] {
  return pairs(
    drafts,
    (first, second) =>
      first.row.parent !== null &&
      first.row.parent === second.row.parent &&
      first.kind === 'training' &&
      second.kind === 'production',
  )
}

/** Two sessions of a group, by their ids: the first should end before the second begins. */
export type SessionPair = readonly [before: string, after: string]

const pairs = (
  drafts: readonly SessionDraft[],
  isOrdered: (first: SessionDraft, second: SessionDraft) => boolean,
): SessionPair[] =>
  drafts.flatMap(first =>
    drafts
      .filter(second => second !== first && first.semester === second.semester && isOrdered(first, second))
      .map((second): SessionPair => [first.id, second.id]),
  )
