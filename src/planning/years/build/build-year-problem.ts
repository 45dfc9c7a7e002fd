import { type AcademicYear, firstDay, weekCount } from '#domain/values/academic-year.ts'
import { type LocalDate, localDate } from '#domain/values/local-date.ts'
import type { YearRecords } from '#domain/years/year-records.ts'
import type { PlanGroup, PlanSession, YearProblem } from '../year-problem.ts'
import { blockOptions, type Caution, type OptionContext } from './block-options.ts'
import { evenLoads } from './even-loads.ts'
import { type GroupYear, groupYears } from './group-year.ts'
import type { SubgroupDraft } from './obstacle.ts'
import { planQuotas, planResources } from './plan-resources.ts'
import { planRules } from './plan-rules.ts'
import type { PlanWarning } from './plan-warning.ts'
import {
  orderOfParts,
  practiceSessions,
  type SessionDraft,
  type SessionPair,
  trainingBeforeProduction,
  type WeeklyLoad,
  weeklyLoads,
} from './practice-sessions.ts'
import { recordWarnings, untaughtGroups } from './record-warnings.ts'

/** A year of a cluster, ready to be planned. */
export interface BuiltYear {
  readonly problem: YearProblem
  /** The groups' wished calendars, for the board. */
  readonly groupYears: readonly GroupYear[]
  /** Practice of a day a week, which takes no block. */
  readonly weeklyLoads: readonly WeeklyLoad[]
  /** What the records say that is worth a look, before anything is planned. */
  readonly warnings: readonly PlanWarning[]
  /** By block, the rules that only warn and that it would break at some resource. */
  readonly cautions: ReadonlyMap<string, readonly Caution[]>
  /** Sessions whose order a rule of the cluster asks for without blocking. */
  readonly wishedOrder: readonly SessionPair[]
}

/**
 * Makes the problem of an academic year from the records of a cluster: curricula, groups, zones, employers' places,
 * and the rules that are in force in that year.
 */
export function buildYearProblem(records: YearRecords, year: AcademicYear): BuiltYear {
  const rules = planRules(records.rules, year)
  const years = groupYears(records, year)
  const drafts = planResources(records, year, rules.weekClockHours)
  const resources = new Map(drafts.map(resource => [resource.code, resource]))
  const context = { records, year, resources, rules }
  const byGroup = years.map(groupYear => practiceSessions(records, groupYear, rules.weekHours))
  const built = byGroup.flat().map(draft => sessionOf(context, draft))
  const sessions = built.map(({ session }) => session)
  const loads = years.flatMap(groupYear => weeklyLoads(records, groupYear))
  const trainingFirst = byGroup.flatMap(trainingBeforeProduction)
  const isBlocking = rules.trainingFirst === 'block'
  return {
    problem: {
      year,
      weeks: weekCount(year),
      groups: years.map(planGroup),
      resources: evenLoads(drafts, sessions),
      quotas: planQuotas(records, year),
      sessions,
      order: [...byGroup.flatMap(orderOfParts), ...(isBlocking ? trainingFirst : [])],
      prices: rules.prices,
    },
    groupYears: years,
    weeklyLoads: loads,
    warnings: [...untaughtGroups(records, year), ...recordWarnings(records, years, loads, rules)],
    cautions: new Map(built.flatMap(({ cautions }) => cautions)),
    wishedOrder: rules.trainingFirst === 'warn' ? trainingFirst : [],
  }
}

const planGroup = ({ group, activities }: GroupYear): PlanGroup => ({
  code: group.code,
  college: group.college,
  closedWeeks: activities.flatMap((activity, position) => (CLOSED.has(activity) ? [position + 1] : [])),
})

/** Activities beside which there is no practice. */
const CLOSED: ReadonlySet<string> = new Set(['holidays', 'exams', 'final', 'outside'])

interface BuiltSession {
  readonly session: PlanSession
  readonly cautions: readonly (readonly [block: string, readonly Caution[]])[]
}

function sessionOf(context: OptionContext, draft: SessionDraft): BuiltSession {
  const { id, row, kind, semester, weeks, earliest, latest, wished, groupYear } = draft
  const blocks = subgroupsOf(context, groupYear).map(subgroup => {
    const { cautions, ...options } = blockOptions(context, draft, subgroup)
    const { number, students } = subgroup
    return { block: { id: `${id}:${number}`, subgroup: number, students, ...options, fixed: null }, cautions }
  })
  const session = {
    id,
    group: groupYear.group.code,
    module: row.index,
    kind,
    semester,
    weeks,
    earliest,
    latest,
    wished,
  }
  return {
    session: { ...session, blocks: blocks.map(({ block }) => block) },
    cautions: blocks.map(({ block, cautions }) => [block.id, cautions]),
  }
}

/** The subgroups of a group with the students they have on 1 September, or are planned to have. */
function subgroupsOf({ records, year }: OptionContext, { group, delivery }: GroupYear): SubgroupDraft[] {
  const registered = records.subgroups.filter(subgroup => subgroup.group === group.code)
  const parts = registered.length > 0 ? registered : [{ number: 1, plannedStudents: group.plannedStudents }]
  const start = group.startsOn > firstDay(year) ? group.startsOn : firstDay(year)
  const enrolled = records.enrolments.filter(
    one => one.group === group.code && one.startsOn <= start && (one.endsOn === null || one.endsOn >= start),
  )
  return parts.map(({ number, plannedStudents }) => {
    const mine = enrolled.filter(one => one.subgroup === number || registered.length === 0)
    const births = birthDates(records, new Set(mine.map(({ person }) => person)))
    return {
      number,
      students: mine.length > 0 ? mine.length : plannedStudents,
      youngest: births.at(-1) ?? assumedBirth(delivery.entryGrade, delivery.intakeYear),
    }
  })
}

/** The birth dates of persons, the youngest last. */
const birthDates = ({ persons }: YearRecords, codes: ReadonlySet<string>): LocalDate[] =>
  persons.flatMap(({ code, birthDate }) => (codes.has(code) && birthDate ? [birthDate] : [])).sort()

/** Where names are not known yet, those who enter after grade 9 are taken to be 16 on the first day, after 11 to be 18. */
const assumedBirth = (entry: 'grade9' | 'grade11', intakeYear: number): LocalDate =>
  localDate(`${intakeYear - (entry === 'grade9' ? 16 : 18)}-09-01`)
