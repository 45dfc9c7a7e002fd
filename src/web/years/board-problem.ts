import type { AcademicYear } from '#domain/values/academic-year.ts'
import type { YearProblem } from '#planning/years/year-problem.ts'
import type { Board } from './years.api.ts'

/** A board's problem as the planner has it: plain data of the very same shape. */
export const problemOf = ({ problem }: Pick<Board, 'problem'>): YearProblem =>
  ({ ...problem, year: problem.year as AcademicYear }) as unknown as YearProblem
