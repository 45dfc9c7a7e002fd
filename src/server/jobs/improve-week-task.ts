import type { MovedBlock } from '#domain/timetables/pair-block.ts'
import type { PlaceKind } from '#domain/timetables/place-kind.ts'
import type { PublishedWeek } from '#domain/timetables/published-week.ts'
import type { ImprovementTerms } from '#domain/timetables/week-improvement.ts'
import type { Cancellable, PlanningWorker } from './planning-thread.ts'

/** A published week to be improved by a thread of its own. */
export interface WeekImprovingTask extends Cancellable, ImprovementTerms {
  readonly week: PublishedWeek
  readonly kinds: ReadonlyMap<string, PlaceKind>
  /** How many proposals are tried where no seconds are counted. */
  readonly proposals: number | null
}

/** How far a thread has come: what the week cost when it began, in points, and costs now. */
export interface WeekImprovingProgress {
  readonly first: number
  readonly cost: number
  /** How much of its budget is used, from 0 to 1. */
  readonly share: number
  /** Seconds since the work began. */
  readonly elapsed: number
}

/** The week that a thread has made, and what it has moved. */
export interface ImprovedWeekAnswer {
  readonly week: PublishedWeek
  readonly moved: readonly MovedBlock[]
}

/** The worker that improves published weeks. */
export const IMPROVE_WEEK: PlanningWorker<WeekImprovingTask, ImprovedWeekAnswer, WeekImprovingProgress> = {
  name: 'improve-week',
}
