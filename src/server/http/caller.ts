import type { Audience } from '#contract/http/route.ts'
import type { HeldAssignment } from '#database/access/access.queries.ts'
import type { LocalDate } from '#domain/values/local-date.ts'
import type { Language } from '#domain/values/text.ts'

/** A person with a session. */
export interface SignedIn {
  readonly account: { readonly id: string; readonly name: string; readonly login: string }
  readonly session: { readonly id: string; readonly token: string }
  /** The roles held on this day by the real calendar. */
  readonly assignments: readonly HeldAssignment[]
}

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
