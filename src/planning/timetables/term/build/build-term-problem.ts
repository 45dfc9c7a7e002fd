import type { Bell } from '#domain/timetables/bell.ts'
import type { Term } from '#domain/timetables/term.ts'
import { firstDay, mondayOfWeek, type WeekNumber } from '#domain/values/academic-year.ts'
import { isValidOn } from '#domain/values/local-date.ts'
import { minutesOfDay } from '#domain/values/local-time.ts'
import { groupYears } from '../../../years/build/group-year.ts'
import { planRules } from '../../../years/build/plan-rules.ts'
import type { HopelessLesson, TermPair, TermProblem, TermSite } from '../term-problem.ts'
import { withSeats } from './lesson-places.ts'
import { practiceTasks } from './practice-tasks.ts'
import { type GroupTerm, groupTerm } from './term-group.ts'
import { termLimits } from './term-limits.ts'
import { termParts } from './term-parts.ts'
import { termPrices } from './term-prices.ts'
import type { PracticeOfYear, TermRecords } from './term-records.ts'
import { termRooms } from './term-rooms.ts'
import { termTeachers } from './term-teachers.ts'
import { theoryTasks } from './theory-tasks.ts'
import { waysBetween } from './ways-between.ts'

/** A term of a cluster, ready for its timetable. */
export interface BuiltTerm {
  readonly problem: TermProblem
  /** Lessons that no timetable can place, and why. */
  readonly hopeless: readonly HopelessLesson[]
}

/**
 * Makes the problem of a term's timetable from the records of a cluster and the year plan in force: lessons in the weeks
 * that the plan leaves for theory, practice in the zones and weeks that it names.
 */
export function buildTermProblem(records: TermRecords, practice: PracticeOfYear, term: Term): BuiltTerm {
  const { year } = term
  const terms = groupYears(records, year).flatMap(one => groupTerm(records, practice, one, term) ?? [])
  const weeks = weeksOf(terms)
  const prices = termPrices(records.rules, year)
  const limits = termLimits(records.rules, year)
  const rules = planRules(records.rules, year)
  const sites = termSites(records, mondayOfWeek(year, weeks[0] ?? 1))
  const siteOf = new Map(sites.map(site => [site.code, site]))
  const rooms = termRooms(records, year, weeks)
  const teachers = termTeachers(records, year, weeks)
  const parts = termParts(records, new Map(terms.map(one => [one.group.code, one])), term)
  const roomOf = new Map(rooms.map(room => [room.code, room]))
  const theory = theoryTasks(
    {
      ...{ records, sites: siteOf, prices, week: limits.week },
      rooms: roomOf,
      teachers: new Map(teachers.map(teacher => [teacher.code, teacher])),
    },
    parts.filter(part => !isBlock(part.loads[0].kind, part.loads[0].index, terms)),
  )
  const practised = practiceTasks({ records, year, sites: siteOf, weekHours: rules.weekHours }, terms)
  return {
    problem: {
      ...{ term, weeks, sites, rooms, teachers, prices },
      groups: terms.map(({ group }) => group),
      minutes: waysBetween(records, rules.on('wayInTown', firstDay(year))?.value ?? WAY_IN_TOWN),
      tasks: [...theory.tasks, ...practised.tasks].map(task => withSeats(task, roomOf)),
      limits,
    },
    hopeless: [...theory.hopeless, ...practised.hopeless],
  }
}

/** Minutes between two buildings of one town where no rule says how many. */
const WAY_IN_TOWN = 20

/** Practice in whole weeks is placed by the year plan; what it does not hold is taught day by day. */
const isBlock = (kind: string, index: string, terms: readonly GroupTerm[]): boolean =>
  kind === 'training' && terms.some(({ practice }) => practice.some(({ module }) => module === index))

/** All weeks from the first to the last in which any group of the term has lessons or practice. */
function weeksOf(terms: readonly GroupTerm[]): WeekNumber[] {
  const all = terms.flatMap(({ group, practice }) => [
    ...group.theoryWeeks,
    ...practice.flatMap(({ firstWeek, weeks }) => [firstWeek, firstWeek + weeks - 1]),
  ])
  if (all.length === 0) return []
  const [first, last] = [Math.min(...all), Math.max(...all)]
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}

/** The buildings with their bells that are in force on the first day of the term. */
function termSites({ sites, bells }: TermRecords, on: Bell['startsOn']): TermSite[] {
  const rung = bells.filter(({ startsOn, endsOn }) => isValidOn({ from: startsOn, to: endsOn }, on))
  return sites.map(({ code, municipality }) => {
    const pairsOf = (day: Bell['day']) => termPairs(rung.filter(one => one.site === code && one.day === day))
    const pairs = pairsOf('usual')
    const saturday = pairsOf('saturday')
    return { code, municipality, pairs, saturday: saturday.length > 0 ? saturday : pairs }
  })
}

const termPairs = (bells: readonly Bell[]): TermPair[] =>
  bells
    .toSorted((one, other) => one.pair - other.pair)
    .map(({ pair, startsAt, endsAt, shift }) => ({
      ...{ pair, shift },
      ...{ startsAt: minutesOfDay(startsAt), endsAt: minutesOfDay(endsAt) },
    }))
