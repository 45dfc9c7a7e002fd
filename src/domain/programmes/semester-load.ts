import type { Rule } from '../rules/rule.ts'
import { ruleOn } from '../rules/rule-on.ts'
import {
  type CalendarWeek,
  type CurriculumFile,
  courseOf,
  firstDayOfCourse,
  semesterTotals,
  taughtCourses,
} from './curriculum-file.ts'

/** The rule of a student's weekly load in a course, in academic hours of all kinds of work together. */
export const weeklyLoadIn = (
  file: CurriculumFile,
  course: number,
  rules: readonly Rule[],
): Rule | undefined => ruleOn(rules, 'weeklyLoad', firstDayOfCourse(file, course))

/** What a curriculum asks of a student in one semester. */
export interface SemesterLoad {
  /** From 1, through all courses. */
  readonly semester: number
  /** In academic hours. */
  readonly hours: number
  /** The weeks of the calendar that are neither holidays nor outside the programme; 0 where there is no calendar. */
  readonly weeks: number
  /** The academic hours of the weekly load for each of these weeks; 0 where no rule sets it. */
  readonly due: number
}

/** The hours of each semester beside those that its weeks hold by the rule of the weekly load, 36 as a rule. */
export function semesterLoads(file: CurriculumFile, rules: readonly Rule[] = []): SemesterLoad[] {
  const weeks = weeksBySemester(file, activity => activity !== 'К' && activity !== '–')
  return [...semesterTotals(file)].map(([semester, hours]) => {
    const working = weeks.get(semester) ?? 0
    const weekly = weeklyLoadIn(file, courseOf(file, semester), rules)?.value ?? 0
    return { semester, hours, weeks: working, due: working * weekly }
  })
}

/** What a practice of a day or so in each week asks of a student in one semester. */
export interface DistributedLoad {
  readonly index: string
  readonly name: string
  readonly semester: number
  /** In academic hours. */
  readonly hours: number
  /** The weeks of lessons beside which it takes place; 0 where there is no calendar. */
  readonly weeks: number
}

/** The practices that take no weeks of their own, in each semester beside the weeks of lessons that hold them. */
export function distributedLoads(file: CurriculumFile): DistributedLoad[] {
  const weeks = weeksBySemester(file, activity => activity === 'Т' || activity === null)
  return file.rows
    .filter(row => row.mode === 'distributed' && row.counted)
    .flatMap(({ index, name, semesters }) =>
      semesters.map(({ semester, total }) => ({
        index,
        name,
        semester,
        hours: total,
        weeks: weeks.get(semester) ?? 0,
      })),
    )
    .filter(({ hours }) => hours > 0)
}

/** Weeks of some activities in each semester: the winter holidays part the first from the second. */
function weeksBySemester(
  file: CurriculumFile,
  isCounted: (activity: CalendarWeek['activity']) => boolean,
): ReadonlyMap<number, number> {
  const weeks = new Map<number, number>()
  if (file.semestersPerCourse !== 2) return weeks
  for (let course = 1; course <= taughtCourses(file); course++) {
    let half = 1
    for (const { week, activity } of file.calendar.filter(cell => cell.course === course)) {
      if (activity === 'К' && week >= 10) half = 2
      if (!isCounted(activity)) continue
      const semester = (course - 1) * 2 + half
      weeks.set(semester, (weeks.get(semester) ?? 0) + 1)
    }
  }
  return weeks
}
