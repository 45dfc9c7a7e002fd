import type { Substitution } from '#domain/timetables/substitution.ts'
import type { Refusal } from '#domain/values/refusal.ts'

/** In what way a lesson that cannot be held as it stands is saved, or what is done where it cannot. */
export type DayProposalKind = 'teacher' | 'room' | 'move' | 'exchange' | 'join' | 'cancel'

/** The parts of which the price of a proposal is the sum. */
export type DayPricePart =
  | 'substitute'
  | 'stranger'
  | 'moved'
  | 'cancelled'
  | 'groupGap'
  | 'teacherGap'
  | 'otherSite'
  | 'longDay'

/** One way to go on with a lesson. */
export interface DayProposal {
  readonly kind: DayProposalKind
  /** All that would be changed, the lesson itself first. */
  readonly changes: readonly Substitution[]
  /** In points; the sum of its parts. */
  readonly price: number
  readonly parts: Readonly<Partial<Record<DayPricePart, number>>>
  /** Lessons that are held at another time than the timetable says. */
  readonly moved: number
  /** Why it is good, and what is to be known about it. */
  readonly remarks: readonly Refusal[]
}
