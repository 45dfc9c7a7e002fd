import type { AnswerOf } from '#contract/http/route.ts'
import type { oneDay } from '#contract/timetables/days.contract.ts'
import type { Reader } from '#database/client/transactions.ts'
import { actsOfDates, substitutionsOfAct } from '#database/timetables/substitutions.queries.ts'
import type { Dates, StoredSubstitution } from '#database/timetables/substitutions.rows.ts'
import { dayLessons } from '#domain/timetables/day-lesson.ts'
import { makesSubstitutions, whyNotSubstitute } from '#domain/timetables/substitution-act.ts'
import { termAfter, termDays, termOn } from '#domain/timetables/term.ts'
import type { LocalDate } from '#domain/values/local-date.ts'
import type { Language } from '#domain/values/text.ts'
import { plannerIn } from '../http/planner-in.ts'
import { say } from '../http/say.ts'
import { dayNames } from './day-names.ts'
import { type DaysNow, daysNow, isInForce } from './day-now.ts'

/** All that a date has instead of what the timetable says, as far as the reader may know. */
export type DayAnswer = AnswerOf<typeof oneDay>

/** Answers what a date has instead of what the timetable says, and what was decided from it to another. */
export async function dayAnswer(
  reader: Reader,
  { from: date, to }: Dates,
  language: Language,
): Promise<DayAnswer> {
  const planner = await plannerIn(reader)
  const now = await daysNow(reader, termOn(date))
  const nearest = isInForce(now, date) ? null : await nearestDay(reader, now, date)
  return {
    ...{ date, isInForce: isInForce(now, date), nearest },
    holiday: now.calendar.holidayOn(date),
    lessons: dayLessons(now.lessonRecords, date, date).filter(({ held }) => held?.date === date).length,
    substitutions: substitutionsOn(now, date).map(saidSubstitution),
    acts: makesSubstitutions(planner) ? await actsOn(reader, { from: date, to }) : [],
    names: await dayNames(reader, now),
    change: say(whyNotSubstitute(planner, []), language),
  }
}

/** The substitutions of a date: of lessons that leave it, come to it, or change on it. */
export const substitutionsOn = ({ substitutions }: DaysNow, date: LocalDate): StoredSubstitution[] =>
  substitutions.filter(one => one.date === date || one.to?.date === date)

/** The next day on which a timetable is in force: in the term of the date, or in one of the two after it. */
async function nearestDay(reader: Reader, now: DaysNow, date: LocalDate): Promise<LocalDate | null> {
  const next = termAfter(now.term)
  const terms = [now, await daysNow(reader, next), await daysNow(reader, termAfter(next))]
  const days = terms.flatMap(({ lessonRecords, term }) => {
    const [first, end] = termDays(term)
    return lessonRecords.timetables
      .filter(({ lessons }) => lessons.length > 0)
      .map(({ publishedOn }) => (publishedOn < first ? first : publishedOn))
      .filter(day => day > date && day <= end)
  })
  return days.sort()[0] ?? null
}

async function actsOn(reader: Reader, dates: Dates): Promise<DayAnswer['acts']> {
  const acts = await actsOfDates(reader, dates)
  return Promise.all(
    acts.map(async ({ person: _, undoneAt: __, ...act }) => ({
      ...act,
      substitutions: (await substitutionsOfAct(reader, act.number)).length,
    })),
  )
}

const saidSubstitution = ({ state: _, replacedBy: __, ...one }: StoredSubstitution) => ({
  ...one,
  groups: [...one.groups],
  was: { ...one.was },
  to: one.to && { ...one.to },
  joins: one.joins && { ...one.joins },
})
