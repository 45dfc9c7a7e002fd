import type { Audience } from '#contract/http/route.ts'
import type { Bearer, HeldAssignment } from '#database/access/access.queries.ts'
import type { LocalDate } from '#domain/values/local-date.ts'
import type { Language } from '#domain/values/text.ts'

/** A person with a session, and the roles held on this day by the real calendar. */
export type SignedIn = Pick<Bearer, 'account' | 'session' | 'assignments'>

/** A person who acts under one role at one organisation: what every query and every act needs. */
export interface Acting extends SignedIn {
  readonly assignment: HeldAssignment
}

/** Whose request a route answers, by whom it is open to. */
export type CallerOf<A extends Audience> = A extends 'acting'
  ? Acting
  : A extends 'signed-in'
    ? SignedIn
    : undefined

/** In which words and on which day a request is answered. */
export interface Circumstances {
  readonly language: Language
  /** The trade's date: today in Moscow, or the day to which a demo session was moved. */
  readonly businessDate: LocalDate
}
