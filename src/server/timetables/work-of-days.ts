import type { Reader } from '#database/client/transactions.ts'
import { substitutionsInForce } from '#database/timetables/substitutions.queries.ts'
import type { StoredSubstitution } from '#database/timetables/substitutions.rows.ts'
import { type TermRecordsRead, termRecords } from '#database/timetables/term-records.queries.ts'
import { readAll } from '#database/years/practice-records.queries.ts'
import { blocksOf, planHeads } from '#database/years/year-plans.queries.ts'
import type { DayEvent } from '#domain/timetables/day-event.ts'
import { type DayLesson, dayLessons, waitsToBeMadeUp } from '#domain/timetables/day-lesson.ts'
import { type TeachingLoad, teachingLoads } from '#domain/timetables/teaching-load.ts'
import { type Term, termDays } from '#domain/timetables/term.ts'
import { firstDay, lastDay } from '#domain/values/academic-year.ts'
import { type AcademicHours, academicHours } from '#domain/values/hours.ts'
import { addDays, type LocalDate, mondayOf } from '#domain/values/local-date.ts'
import { buildDayProblem } from '#planning/timetables/day/build/build-day-problem.ts'
import type { DayProblem } from '#planning/timetables/day/day-problem.ts'
import { buildTermProblem } from '#planning/timetables/term/build/build-term-problem.ts'
import type { TermProblem } from '#planning/timetables/term/term-problem.ts'
import { keepUntilChange, type Read } from '../http/keep-until-change.ts'
import type { DaysNow } from './day-now.ts'

/** A term as the registers make it for those who work on its days. */
interface TermWork {
  readonly records: TermRecordsRead
  readonly yearLoads: readonly TeachingLoad[]
  readonly problem: TermProblem
}

interface TermAsked {
  readonly term: Term
  readonly plan: number | null
  /** How often that version of the year plan was changed. */
  readonly planRevision: number
}

/** Gives the work of days of a term as the registers make it at this moment. */
export type ReadTermWork = Read<TermAsked, TermWork>

/** Reads the work of terms, and keeps it until a record of the cluster changes. */
export const keepTermWork = (): ReadTermWork =>
  keepUntilChange(
    readTermWork,
    ({ term, plan, planRevision }) => `days ${term.year}/${term.number} ${plan}.${planRevision}`,
  )

async function readTermWork(reader: Reader, { term, plan }: TermAsked): Promise<TermWork> {
  const practice = plan === null ? [] : await blocksOf(reader, term.year, plan)
  const records = await termRecords(reader, term)
  const yearLoads = (await readAll(reader, teachingLoads)).filter(({ year }) => year === term.year)
  return { records, yearLoads, problem: buildTermProblem(records, practice, term).problem }
}

/** From one day to another, what is asked about on top of what is known, and the first day that may still change. */
export interface DaysAsked {
  readonly from: LocalDate
  readonly to: LocalDate
  readonly asked: readonly DayEvent[]
  readonly today: LocalDate
}

/** The work of some days: the problem, and the lessons of the term that wait to be made up, in order of their dates. */
export interface WorkOfDays {
  readonly problem: DayProblem
  readonly waiting: readonly DayLesson[]
}

/** Makes the problem of some days, whole weeks around them, from the registers and from what was decided. */
export async function workOfDays(
  reader: Reader,
  now: DaysNow,
  { from, to, asked, today }: DaysAsked,
  readWork: ReadTermWork,
): Promise<WorkOfDays> {
  const { term, timetables } = now
  const plan = timetables.at(-1)?.plan ?? null
  const made = (await planHeads(reader, term.year)).find(({ version }) => version === plan)
  const work = await readWork(reader, { term, plan, planRevision: made?.revision ?? 0 })
  const [first, last] = termDays(term)
  const all = dayLessons(now.lessonRecords, first, last)
  const waiting = all
    .filter(waitsToBeMadeUp)
    .sort((one, other) =>
      one.date < other.date ? -1 : one.date > other.date ? 1 : one.planned.pair - other.planned.pair,
    )
  const unheld = new Set(waiting)
  const [monday, sunday] = [mondayOf(from), addDays(mondayOf(to), 6)]
  const isInWeeks = (day: LocalDate | undefined) => day !== undefined && monday <= day && day <= sunday
  const problem = buildDayProblem(
    {
      ...{ records: work.records, yearLoads: work.yearLoads, asked, today },
      lessons: all.filter(one => isInWeeks(one.date) || isInWeeks(one.held?.date) || unheld.has(one)),
      substituted: hoursInstead(await substitutionsInForce(reader, yearOf(term))),
    },
    work.problem,
    from,
    to,
  )
  return { problem, waiting }
}

const yearOf = ({ year }: Term) => ({ from: firstDay(year), to: lastDay(year) })

/** Academic hours of a pair. */
const PAIR = 2

/** The hours that each post holds in others' stead in the academic year, in whole pairs. */
function hoursInstead(made: readonly StoredSubstitution[]): Map<string, AcademicHours> {
  const hours = new Map<string, AcademicHours>()
  for (const { was, to, pairs, kind } of made) {
    if (!to || to.teacher === was.teacher || kind === 'join') continue
    hours.set(to.teacher, academicHours((hours.get(to.teacher) ?? 0) + pairs * PAIR))
  }
  return hours
}
