import { type AcademicYear, firstDay, weekCount } from '#domain/values/academic-year.ts'
import { type LocalDate, localDate } from '#domain/values/local-date.ts'
import { type PlanPrices, type PlanSession, usualPrices, type YearProblem } from '../year-problem.ts'
import { blockOptions, type OptionContext, type SubgroupDraft } from './block-options.ts'
import { evenLoads } from './even-loads.ts'
import { type GroupYear, groupYears } from './group-year.ts'
import { planQuotas, planResources } from './plan-resources.ts'
import {
  practiceSessions,
  type SessionDraft,
  sessionOrder,
  type WeeklyLoad,
  weeklyLoads,
} from './practice-sessions.ts'
import type { YearRecords } from './year-records.ts'

/** A year of a cluster, ready to be planned. */
export interface BuiltYear {
  readonly problem: YearProblem
  /** The groups' wished calendars, for the board. */
  readonly groupYears: readonly GroupYear[]
  /** Practice of a day a week, which takes no block. */
  readonly weeklyLoads: readonly WeeklyLoad[]
}

/** Makes the problem of an academic year from the records of a cluster: curricula, groups, zones, employers' places. */
export function buildYearProblem(
  records: YearRecords,
  year: AcademicYear,
  prices: PlanPrices = usualPrices,
): BuiltYear {
  const years = groupYears(records, year)
  const drafts = planResources(records, year)
  const resources = new Map(drafts.map(resource => [resource.code, resource]))
  const context = { records, year, resources, prices }
  const byGroup = years.map(groupYear => practiceSessions(records, groupYear))
  const sessions = byGroup.flat().map(draft => sessionOf(context, draft))
  const groups = years.map(({ group, activities }) => ({
    code: group.code,
    college: group.college,
    closedWeeks: activities.flatMap((activity, position) => (CLOSED.has(activity) ? [position + 1] : [])),
  }))
  const problem = {
    year,
    weeks: weekCount(year),
    groups,
    resources: evenLoads(drafts, sessions),
    quotas: planQuotas(records, year),
    sessions,
    order: byGroup.flatMap(sessionOrder),
    prices,
  }
  return {
    problem,
    groupYears: years,
    weeklyLoads: years.flatMap(groupYear => weeklyLoads(records, groupYear)),
  }
}

/** Activities beside which there is no practice. */
const CLOSED: ReadonlySet<string> = new Set(['holidays', 'exams', 'final', 'outside'])

function sessionOf(context: OptionContext, draft: SessionDraft): PlanSession {
  const { id, row, kind, semester, weeks, earliest, latest, wished, groupYear } = draft
  return {
    id,
    group: groupYear.group.code,
    module: row.index,
    kind,
    semester,
    weeks,
    earliest,
    latest,
    wished,
    blocks: subgroupsOf(context, groupYear).map(subgroup => ({
      id: `${id}:${subgroup.number}`,
      subgroup: subgroup.number,
      students: subgroup.students,
      ...blockOptions(context, draft, subgroup),
      fixed: null,
    })),
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
