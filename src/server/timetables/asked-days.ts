import type { BodyOf } from '#contract/http/route.ts'
import type { makeSubstitutions } from '#contract/timetables/days.contract.ts'
import type { DayEvent } from '#domain/timetables/day-event.ts'
import type { Substitution } from '#domain/timetables/substitution.ts'
import type { SeenSubstitution } from '#domain/timetables/substitution-act.ts'
import { localDate } from '#domain/values/local-date.ts'

type Body = BodyOf<typeof makeSubstitutions>

/** A change as somebody asks for it, with the act that had decided about its lesson when it was looked at. */
export type ChangeAsked = Substitution & SeenSubstitution

/** What somebody asks about, in words of the trade. */
export const eventsAsked = (asked: Body['asked']): DayEvent[] =>
  asked.map(({ startsOn, endsOn, ...event }) => ({
    ...{ ...event, startsOn: localDate(startsOn), endsOn: localDate(endsOn) },
  }))

/** What somebody decides, in words of the trade. */
export const changesAsked = (changes: Body['changes']): ChangeAsked[] =>
  changes.map(({ date, to, joins, ...change }) => ({
    ...{ ...change, date: localDate(date) },
    to: to && { ...to, date: localDate(to.date) },
    joins: joins && { ...joins, date: localDate(joins.date) },
  }))
