import type { Mentor } from '#domain/hosts/mentor.ts'
import type { Dice } from '../values/dice.ts'
/** The register of mentors, with the consent and the order of each. */
export declare const mentorRecords: (dice: Dice) => Mentor[]
