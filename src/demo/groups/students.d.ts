import type { Enrolment } from '#domain/groups/enrolment.ts'
import type { Person } from '#domain/people/person.ts'
import type { Dice } from '../values/dice.ts'
/** The students of the first intake and their places in its groups. */
export interface DemoStudents {
  readonly persons: Person[]
  readonly enrolments: Enrolment[]
}
/** Enrols the first intake: as many as each group has today, and before them those who have left since. */
export declare function demoStudents(dice: Dice): DemoStudents
