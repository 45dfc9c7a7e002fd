import { readFileSync } from 'node:fs'
import { readPlanWorkbook } from '#documents/exchange/plan-workbook.ts'
import { readWorkbook } from '#documents/exchange/read-workbook.ts'
import { type ClusterRegisters, registerNames } from '#domain/exchange/cluster-workbook.ts'
import { productionCalendar } from '#domain/rules/production-calendar.ts'
import { type DayLesson, dayLessons } from '#domain/timetables/day-lesson.ts'
import { academicYear, firstDay, mondayOfWeek } from '#domain/values/academic-year.ts'
import { addDays, type LocalDate } from '#domain/values/local-date.ts'
import { proposals } from '#planning/engine/search/budget.ts'
import { buildDayProblem } from '#planning/timetables/day/build/build-day-problem.ts'
import { type DayRepair, repairDays, whyNotChanges } from '#planning/timetables/day/repair-day.ts'
import { buildTermProblem } from '#planning/timetables/term/build/build-term-problem.ts'
import { planTerm } from '#planning/timetables/term/plan-term.ts'

/** Lets each teacher of a term be ill, for a day and for a week, and prints what repairing that takes and moves. */
const [book = '', plan = '', iterations = '1000000', weeks = '4,9'] = process.argv.slice(2)

const reading = await readWorkbook(readFileSync(book))
const none = Object.fromEntries(registerNames.map(name => [name, []])) as unknown as ClusterRegisters
const records: ClusterRegisters = { ...none, ...reading.registers }
const year = academicYear(2025)
const practice = (await readPlanWorkbook(readFileSync(plan))).blocks.flatMap(
  ({ reason: _, resource, firstWeek, ...block }) =>
    resource === null || firstWeek === null ? [] : [{ ...block, resource, firstWeek }],
)
const { problem: term } = buildTermProblem(records, practice, { year, number: 1 })
const { lessons } = planTerm({ problem: term, seed: 1, budget: proposals(Number(iterations)) })

const calendar = productionCalendar(records.calendarDays)
const groups = new Map(records.groups.map(group => [group.code, group]))
const timetable = {
  year,
  timetables: [{ college: null, publishedOn: firstDay(year), lessons }],
  substitutions: [],
  collegeOf: (group: string) => groups.get(group)?.college ?? '',
  isSchoolDay: (group: string, day: LocalDate) =>
    calendar.isWorkingDay(day, groups.get(group)?.daysPerWeek ?? 6),
}

interface Illness {
  readonly repair: DayRepair
  readonly milliseconds: number
}

const illnesses: Record<'day' | 'week', Illness[]> = { day: [], week: [] }
for (const week of weeks.split(',').map(Number)) {
  const monday = mondayOfWeek(year, week)
  const held = dayLessons(timetable, monday, addDays(monday, 6))
  for (const teacher of new Set(held.map(({ planned }) => planned.teacher))) {
    const days = new Set(held.filter(one => one.planned.teacher === teacher).map(({ date }) => date))
    for (const day of days) illnesses.day.push(fallIll(held, teacher, day, day))
    illnesses.week.push(fallIll(held, teacher, monday, addDays(monday, 6)))
  }
}
console.log(`Node ${process.version}, ${lessons.length} lessons a week, weeks ${weeks}`)
const COLUMNS = ['illness', 'cases', 'lessons', 'ms median', 'ms p95', 'ms most', 'moved median', 'moved p95']
const WAYS = ['teacher', 'move', 'exchange', 'join', 'cancel'] as const
console.log(`| ${[...COLUMNS, 'moved most', ...WAYS].join(' | ')} |`)
console.log(`|${'---|'.repeat(COLUMNS.length + 1 + WAYS.length)}`)
for (const [kind, cases] of Object.entries(illnesses)) console.log(`| ${line(kind, cases).join(' | ')} |`)

function fallIll(
  held: readonly DayLesson[],
  teacher: string,
  startsOn: LocalDate,
  endsOn: LocalDate,
): Illness {
  const ill = { kind: 'teacherAway' as const, subject: teacher, startsOn, endsOn }
  const begun = performance.now()
  const problem = buildDayProblem(
    {
      ...{ records, yearLoads: records.teachingLoads, lessons: held, substituted: new Map() },
      ...{ asked: [{ ...ill, fromPair: null, toPair: null, places: null }], today: startsOn },
    },
    term,
    startsOn,
    endsOn,
  )
  const repair = repairDays(problem, startsOn, endsOn)
  const milliseconds = performance.now() - begun
  const wrong = whyNotChanges(problem, repair.changes)
  if (wrong.length > 0) throw new Error(`${teacher} ${startsOn}: ${JSON.stringify(wrong)}`)
  return { repair, milliseconds }
}

function line(kind: string, cases: readonly Illness[]): (string | number)[] {
  const times = cases.map(({ milliseconds }) => milliseconds)
  const moved = cases.map(({ repair }) => repair.moved)
  const ways = cases.flatMap(({ repair }) => repair.lessons.map(({ chosen }) => chosen.kind))
  return [
    ...[kind, cases.length, ways.length],
    ...[0.5, 0.95, 1].map(share => quantile(times, share).toFixed(0)),
    ...[0.5, 0.95, 1].map(share => quantile(moved, share)),
    ...WAYS.map(way => ways.filter(one => one === way).length),
  ]
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.max(Math.ceil(share * sorted.length) - 1, 0)] ?? 0
}
