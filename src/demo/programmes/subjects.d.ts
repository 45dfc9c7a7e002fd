import type { ControlForm } from '#domain/programmes/curriculum-hours.ts'
/** A subject of theory: its weight in the hours of each semester that it is read in, and how it ends. */
export interface SubjectPlan {
  readonly name: string
  /** The first is the weight in semester 1. */
  readonly weights: readonly number[]
  readonly control: ControlForm
  readonly hasLaboratory: boolean
}
/** The general subjects of those who come after grade 9, by their weight in the first four semesters. */
export declare const GENERAL_SUBJECTS: readonly SubjectPlan[]
/** The hours of general education that the federal standard gives to those who come after grade 9. */
export declare const GENERAL_HOURS = 1476
/** What part of a semester's theory goes to general subjects before the last semester that has any. */
export declare const GENERAL_PARTS: {
  readonly 22: readonly [1, number, number, 0]
  readonly 34: readonly [1, 0.85, 0]
}
/** The social and humanitarian cycle, by the semesters of a worker's and of a specialist's programme. */
export declare const SOCIAL_SUBJECTS: {
  readonly 22: readonly [SubjectPlan, SubjectPlan, SubjectPlan, SubjectPlan, SubjectPlan]
  readonly 34: readonly [SubjectPlan, SubjectPlan, SubjectPlan, SubjectPlan, SubjectPlan]
}
/** The general professional subjects of a programme; the second ends with an exam. */
export declare const professionalSubjects: (names: readonly string[], termMonths: 22 | 34) => SubjectPlan[]
/** A course of a module, read from the semester before its first practice to that of its last. */
export declare const moduleCourse: (name: string, firstPractice: number, lastPractice: number) => SubjectPlan
