import { productionCalendar } from '#domain/rules/production-calendar.ts'
import { ruleOn } from '#domain/rules/rule-on.ts'
import { addDays, type LocalDate, mondayOf } from '#domain/values/local-date.ts'
import type { TermProblem } from '../../term/term-problem.ts'
import type { DayProblem } from '../day-problem.ts'
import { dayPrices } from './day-prices.ts'
import type { DayRecords } from './day-records.ts'
import { eventsOfEmployer, knownEvents } from './known-events.ts'
import { teacherLimits } from './teacher-limits.ts'
import { whoTeaches } from './who-teaches.ts'

/** Academic hours of a student's week where no rule says how many. */
const USUAL_WEEK = 36

/** Makes the problem of the days from one to another, with the whole weeks around them. */
export function buildDayProblem(
  { records, yearLoads, lessons, asked, substituted, today }: DayRecords,
  term: TermProblem,
  from: LocalDate,
  to: LocalDate,
): DayProblem {
  const calendar = productionCalendar(records.calendarDays)
  const days = new Map(records.groups.map(({ code, daysPerWeek }) => [code, daysPerWeek]))
  const events = [...knownEvents(records, mondayOf(from), addDays(mondayOf(to), 6)), ...asked]
  return {
    ...{ term, lessons, today },
    tasks: new Map(term.tasks.map(task => [task.id, task])),
    events: events.flatMap(event =>
      event.kind === 'employerCancels' ? eventsOfEmployer(records, event) : [event],
    ),
    weekHours: ruleOn(records.rules, 'weeklyLoad', from)?.value ?? USUAL_WEEK,
    isSchoolDay: (group, day) => calendar.isWorkingDay(day, days.get(group) ?? 6),
    ...whoTeaches({ ...records, teachingLoads: yearLoads }, from),
    limitsOf: teacherLimits({ ...records, teachingLoads: yearLoads }, substituted, from),
    prices: dayPrices(records.rules, term.term, from),
  }
}
