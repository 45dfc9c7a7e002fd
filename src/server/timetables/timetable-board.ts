import type { AnswerOf } from '#contract/http/route.ts'
import type { oneTimetable } from '#contract/timetables/term-versions.contract.ts'
import { labelsByCode } from '#database/client/register-labels.ts'
import { ownGroups } from '#database/years/own-groups.queries.ts'
import { readAll } from '#database/years/practice-records.queries.ts'
import { employments } from '#domain/people/employment.ts'
import { calendarDays } from '#domain/rules/calendar-day.ts'
import { productionCalendar } from '#domain/rules/production-calendar.ts'
import { termDays } from '#domain/timetables/term.ts'
import { weekOf } from '#domain/values/academic-year.ts'
import type { LocalDate } from '#domain/values/local-date.ts'
import type { AnyRegister } from '#domain/values/register.ts'
import { studyWeeks } from '#domain/years/study-week.ts'
import { packTerm } from '#planning/timetables/term/packed-term.ts'
import { plannerIn } from '../http/planner-in.ts'
import { timetableNames } from './timetable-names.ts'
import { type TimetableQuestion, timetableState } from './timetable-state.ts'

/** The days on which colleges teach, by which the board counts working days. */
const DAYS_A_WEEK = 6

/** A version with all that its board shows: lessons, names, weeks, and the problem that a page plays with. */
export type TimetableBoard = AnswerOf<typeof oneTimetable>

/** A question about a board, and the working date on which it is asked. */
export interface BoardQuestion extends TimetableQuestion {
  readonly today: LocalDate
  readonly registerOf: (name: string) => AnyRegister
}

/** Gathers the board of a version. */
export async function timetableBoard(question: BoardQuestion): Promise<TimetableBoard> {
  const { reader, problem, timetable, registerOf } = question
  const state = await timetableState(question)
  const names = await timetableNames(reader, timetable)
  const weeks = await weeksOfTerm(question)
  const week = weekOf(timetable.year, question.today)
  const { organisation, person, publishedBy } = timetable
  const labels = await labelsByCode(reader, registerOf, {
    organisations: [organisation, ...names.groups.map(({ college }) => college)],
    programmes: names.groups.map(({ programme }) => programme),
    persons: [person, publishedBy, state.undo?.person, state.redo?.person, state.planning?.person].flatMap(
      code => code ?? [],
    ),
  })
  return {
    ...state,
    // The problem is plain data of the very shape that the contract declares; only its readonly marks differ.
    problem: problem && (packTerm(problem) as unknown as TimetableBoard['problem']),
    ...names,
    weeks,
    week: weeks.some(({ number }) => number === week) ? week : null,
    own: await ownOf(question, names.teachers),
    labels: labels as TimetableBoard['labels'],
  }
}

/** The weeks in which lessons of the version are held, and those between; without lessons, the weeks of the term. */
async function weeksOfTerm({ reader, timetable }: BoardQuestion): Promise<TimetableBoard['weeks']> {
  const { year, term: number, lessons } = timetable
  const held = lessons.flatMap(({ weeks }) => weeks)
  const [from, to] = termDays({ year, number }).map(day => weekOf(year, day))
  const first = held.length > 0 ? Math.min(...held) : (from ?? 1)
  const last = held.length > 0 ? Math.max(...held) : (to ?? 1)
  const calendar = productionCalendar(await readAll(reader, calendarDays))
  return studyWeeks(year, DAYS_A_WEEK, calendar)
    .filter(week => first <= week.number && week.number <= last)
    .map(({ number: week, monday, holidays }) => ({ number: week, monday, holidays: [...holidays] }))
}

/** Whose week the reader looks for first: a student the own group's, a teacher the own. */
async function ownOf(
  { reader, today }: BoardQuestion,
  teachers: Readonly<Record<string, string>>,
): Promise<TimetableBoard['own']> {
  const [own] = await ownGroups(reader, today)
  const { person } = await plannerIn(reader)
  const posts = person === null ? [] : await readAll(reader, employments)
  const post = posts.find(one => one.person === person && teachers[one.code] !== undefined)
  return { group: own?.group ?? null, teacher: post?.code ?? null }
}
