import { type ProgrammePlan } from './programme-plan.ts'
/** A practice of a module in one semester, in whole weeks. */
export interface PracticeWeeks {
  /** The curriculum's row, such as «УП.01». */
  readonly index: string
  readonly letter: 'УП' | 'ПП'
  readonly weeks: number
}
/** How the study weeks of a semester are spent. */
export interface Semester {
  /** From 1, through all courses. */
  readonly number: number
  readonly theory: number
  readonly practices: readonly PracticeWeeks[]
  readonly exams: number
  readonly final: number
}
/** Study weeks of the autumn and of the spring; between them lie two weeks of holidays. */
export declare const AUTUMN_WEEKS = 17
export declare const SPRING_WEEKS = 24
/** The academic hours of a week, theory or practice alike. */
export declare const WEEK_HOURS = 36
/** The two digits of a module in the indices of its rows. */
export declare const twoDigits: (number: number) => string
/** The semesters of a programme as those admitted in a year study it: what practice and exams leave is theory. */
export declare function semestersOf(plan: ProgrammePlan, intakeYear: number): Semester[]
