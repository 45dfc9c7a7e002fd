import type { Employment, EmploymentKind } from '#domain/people/employment.ts'
import type { Person } from '#domain/people/person.ts'
import type { Dice } from '../values/dice.ts'
/** A post that somebody of the demo holds; known before the name is drawn, so that other rooms may refer to it. */
export interface Post {
  /** The person's code. */
  readonly person: string
  readonly organisation: string
  readonly kind: EmploymentKind
  readonly post: string
  readonly zones: readonly string[]
  /** The workshop (цех) of an employer's mentor. */
  readonly workshop: string | null
  /** The college at which an employer's worker teaches as well. */
  readonly teachesAt: string | null
}
/** Every post of colleges, employers and authorities; the code of a person is the organisation's and a number. */
export declare const staffPosts: () => Post[]
/** The workers as persons; the organisation that employs them keeps their data. */
export declare function staffPersons(dice: Dice): Person[]
/** Their employments; those who also teach at a college have a second one there. */
export declare const staffEmployments: () => Employment[]
