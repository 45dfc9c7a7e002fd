import type { Text } from './text.ts'

/**
 * A value that a sentence about a refusal can name. What is called differently in each language, such as a column,
 * comes as a phrase; a date comes as `YYYY-MM-DD`.
 */
export type Fact = string | number | boolean | null | Text | readonly (string | number | Text)[]

/** Why a rule of the trade says no: a stable dotted code and the facts that its sentence names. */
export interface Refusal {
  readonly code: string
  readonly facts: Readonly<Record<string, Fact>>
}

/** Thrown by an act whose question (`whyNot…`) has an answer. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError'
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}

/**
 * Lets an act go on only if nothing speaks against it.
 *
 * @throws RefusedError when a refusal is given.
 */
export function refuseIf(refusal: Refusal | undefined): void {
  if (refusal) throw new RefusedError(refusal)
}

/** A bug: something that the code promises did not hold. */
export class InvariantError extends Error {
  override readonly name = 'InvariantError'
}

/**
 * States what must be true whatever a user does.
 *
 * @throws InvariantError with the sentence when it is not.
 */
export function invariant(condition: unknown, sentence: string): asserts condition {
  if (!condition) throw new InvariantError(sentence)
}
