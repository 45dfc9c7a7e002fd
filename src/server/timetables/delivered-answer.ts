import type { AnswerOf } from '#contract/http/route.ts'
import type { deliveredHours as deliveredHoursRoute } from '#contract/timetables/delivered-hours.contract.ts'
import type { Reader } from '#database/client/transactions.ts'
import { readAll } from '#database/years/practice-records.queries.ts'
import type { DeliveredRow } from '#documents/timetables/write-delivered-hours.ts'
import { employments } from '#domain/people/employment.ts'
import { rules } from '#domain/rules/rule.ts'
import { ruleOn } from '#domain/rules/rule-on.ts'
import { dayLessons } from '#domain/timetables/day-lesson.ts'
import { type DeliveredPart, deliveredHours } from '#domain/timetables/delivered-hours.ts'
import { makesSubstitutions, whyNotSubstitute } from '#domain/timetables/substitution-act.ts'
import { teachingLoads } from '#domain/timetables/teaching-load.ts'
import { type Term, termDays } from '#domain/timetables/term.ts'
import type { LocalDate } from '#domain/values/local-date.ts'
import { plannerIn } from '../http/planner-in.ts'
import { dayNames } from './day-names.ts'
import { daysNow } from './day-now.ts'

/** Delivered hours as an answer has them. */
export type DeliveredAnswer = AnswerOf<typeof deliveredHoursRoute>

/** Academic hours of a student's week where no rule says how many. */
const USUAL_WEEK = 36

/**
 * Counts the hours of a term up to a day: of the asker's colleges, or a teacher's own; of nobody for others. The lessons
 * behind the numbers come where one teacher is asked about.
 */
export async function deliveredAnswer(
  reader: Reader,
  term: Term,
  on: LocalDate,
  teacher: string | undefined,
): Promise<DeliveredAnswer> {
  const planner = await plannerIn(reader)
  const now = await daysNow(reader, term)
  const [first, last] = termDays(term)
  const loads = (await readAll(reader, teachingLoads)).filter(
    ({ year, term: number }) => year === term.year && number === term.number,
  )
  const weekHours = ruleOn(await readAll(reader, rules), 'weeklyLoad', first)?.value ?? USUAL_WEEK
  const own = new Set(
    (await readAll(reader, employments))
      .filter(({ person }) => planner.person !== null && person === planner.person)
      .map(({ code }) => code),
  )
  const isMine = ({ audience, teacher: who }: DeliveredPart) =>
    makesSubstitutions(planner)
      ? !whyNotSubstitute(planner, [
          ...new Set(audience.map(({ group }) => now.groups.get(group)?.college ?? '')),
        ])
      : planner.role === 'teacher' && own.has(who)
  const parts = deliveredHours(loads, dayLessons(now.lessonRecords, first, last), on, weekHours)
  const asked = parts.filter(part => isMine(part) && (teacher === undefined || part.teacher === teacher))
  return {
    on,
    items: asked.map(part => saidPart(part, teacher !== undefined)),
    names: await dayNames(reader, now),
  }
}

const saidPart = (part: DeliveredPart, isOpen: boolean): DeliveredAnswer['items'][number] => ({
  ...part,
  loads: [...part.loads],
  audience: part.audience.map(one => ({ ...one })),
  lessons: isOpen ? part.lessons.map(lesson => ({ ...lesson })) : [],
})

/** The rows of a workbook of delivered hours: of a college and of a teacher where they are named. */
export function deliveredRows(
  { items, names }: DeliveredAnswer,
  college: string | undefined,
): DeliveredRow[] {
  const nameOf = (code: string) => names.teachers[code] ?? code
  return items
    .filter(
      one => college === undefined || one.audience.some(({ group }) => names.collegeOf[group] === college),
    )
    .map(({ teacher: code, loads: _, audience, index, kind: __, lessons: ___, ...hours }) => ({
      ...hours,
      teacher: nameOf(code),
      groups: [...new Set(audience.map(({ group }) => group))].join(', '),
      part: `${index} ${names.parts[audience[0]?.group ?? '']?.[index] ?? ''}`.trim(),
    }))
    .sort((one, other) => one.teacher.localeCompare(other.teacher, 'ru'))
}
