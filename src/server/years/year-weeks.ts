import type { AnswerOf } from '#contract/http/route.ts'
import type { yearWeeks } from '#contract/years/years.contract.ts'
import type { Reader } from '#database/client/transactions.ts'
import { ownGroups } from '#database/years/own-groups.queries.ts'
import { findPlan, planHeads } from '#database/years/year-plans.queries.ts'
import type { StoredPlan } from '#database/years/year-plans.rows.ts'
import { type AcademicYear, weekOf } from '#domain/values/academic-year.ts'
import type { LocalDate } from '#domain/values/local-date.ts'
import type { AnyRegister } from '#domain/values/register.ts'
import { describeYear } from '#planning/years/describe-year.ts'
import { placementOf } from './plan-problem.ts'
import { namesOf, type YearNow } from './year-records.ts'

/** A year by weeks, as the API answers it. */
export type YearWeeks = AnswerOf<typeof yearWeeks>

/** A question about the weeks of a year, and the working date on which it is asked. */
export interface WeeksQuestion {
  readonly reader: Reader
  readonly year: AcademicYear
  readonly now: YearNow
  readonly today: LocalDate
}

/** What each group does in each week, and who is where: by the version in force, else by the newest draft seen. */
export async function weeksOfYear(
  { reader, year, now, today }: WeeksQuestion,
  registerOf: (name: string) => AnyRegister,
): Promise<YearWeeks> {
  const plan = await planToShow(reader, year)
  const described = describeYear(now, placementOf(plan?.blocks ?? []))
  const wished = new Map(now.groupYears.map(({ group, activities }) => [group.code, activities]))
  const owners = new Map(now.problem.resources.map(({ code, owner }) => [code, owner]))
  return {
    year,
    plan: plan ? { version: plan.version, status: plan.status } : null,
    week: weekWithin(year, today, now.problem.weeks),
    weeks: now.weeks.map(({ number, monday, holidays }) => ({ number, monday, holidays: [...holidays] })),
    groups: described.groups.map(group => ({
      ...group,
      activities: [...(plan ? group.activities : (wished.get(group.code) ?? []))],
    })),
    blocks: described.blocks.flatMap(({ resource, firstWeek, ...block }) => {
      if (resource === null || firstWeek === null) return []
      const { id, group, subgroup, students, kind, module, weeks } = block
      return [{ id, group, subgroup, students, kind, module, weeks, resource, firstWeek }]
    }),
    resources: described.resources.map(resource => ({
      ...resource,
      owner: owners.get(resource.code) ?? '',
      capacityByWeek: [...resource.capacityByWeek],
      loadByWeek: [...resource.loadByWeek],
    })),
    own: await ownGroups(reader, today),
    labels: await namesOf(reader, registerOf, {
      organisations: [...described.groups.map(({ college }) => college), ...owners.values()],
      programmes: described.groups.map(({ programme }) => programme),
      persons: [],
    }),
  }
}

async function planToShow(reader: Reader, year: AcademicYear): Promise<StoredPlan | undefined> {
  const heads = await planHeads(reader, year)
  const shown =
    heads.find(({ status }) => status === 'published') ?? heads.find(({ status }) => status === 'draft')
  return shown && findPlan(reader, year, shown.version)
}

function weekWithin(year: AcademicYear, today: LocalDate, weeks: number): number | null {
  const week = weekOf(year, today)
  return week >= 1 && week <= weeks ? week : null
}
