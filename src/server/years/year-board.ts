import type { AnswerOf } from '#contract/http/route.ts'
import type { onePlan } from '#contract/years/years.contract.ts'
import type { StoredPlan } from '#database/years/year-plans.rows.ts'
import type { LocalDate } from '#domain/values/local-date.ts'
import type { AnyRegister } from '#domain/values/register.ts'
import { whyNotMoveGroup } from '#domain/years/plan-rights.ts'
import { plannerIn } from '../http/planner-in.ts'
import { type PlanQuestion, planState } from './plan-state.ts'
import { studentsOf } from './year-book.ts'
import { namesOf } from './year-records.ts'

/** A version with all that its board shows: groups by weeks, resources, and the problem that a page plays with. */
export type YearBoard = AnswerOf<typeof onePlan>

/** A question about a board, and the working date on which it is asked. */
export interface BoardQuestion extends PlanQuestion {
  readonly today: LocalDate
}

/** Gathers the board of a version. */
export async function yearBoard(
  question: BoardQuestion,
  plan: StoredPlan,
  registerOf: (name: string) => AnyRegister,
): Promise<YearBoard> {
  const { reader, year, today } = question
  const { problem, groupYears, weeks, weeklyLoads } = year
  const planner = await plannerIn(reader)
  const state = await planState(question, plan)
  return {
    ...state,
    // The problem is plain data of the very shape that the contract declares; only its readonly marks differ.
    problem: problem as unknown as YearBoard['problem'],
    groups: groupYears.map(({ group, delivery, course, activities }) => ({
      code: group.code,
      college: group.college,
      programme: delivery.programme,
      course,
      students: studentsOf(problem, group.code) || group.plannedStudents,
      activities: [...activities],
      mayMove: whyNotMoveGroup(planner, group.college) === undefined,
    })),
    weeklyLoads: weeklyLoads.map(({ row: _, ...load }) => ({ ...load, weeks: [...load.weeks] })),
    begunWeeks: weeks.filter(({ monday }) => monday <= today).length,
    weeks: weeks.map(({ number, monday, workingDays, holidays }) => ({
      number,
      monday,
      workingDays,
      holidays: [...holidays],
    })),
    labels: await namesOf(reader, registerOf, {
      organisations: [
        ...problem.groups.map(({ college }) => college),
        ...problem.resources.map(({ owner }) => owner),
        plan.organisation,
      ],
      programmes: groupYears.map(({ delivery }) => delivery.programme),
      persons: [plan.person, state.undo?.person, state.planning?.person].flatMap(person => person ?? []),
    }),
  }
}
