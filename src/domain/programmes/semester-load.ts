import { type CurriculumFile, semesterTotals, taughtCourses } from './curriculum-file.ts'

/** The weekly load of a student, in academic hours, all kinds of work together. */
export const WEEKLY_HOURS = 36

/** What a curriculum asks of a student in one semester. */
export interface SemesterLoad {
  /** From 1, through all courses. */
  readonly semester: number
  /** In academic hours. */
  readonly hours: number
  /** The weeks of the calendar that are neither holidays nor outside the programme; 0 where there is no calendar. */
  readonly weeks: number
  /** 36 academic hours for each of these weeks. */
  readonly due: number
}

/** The hours of each semester beside the 36 that each of its weeks holds. */
export function semesterLoads(file: CurriculumFile): SemesterLoad[] {
  const weeks = file.semestersPerCourse === 2 ? workingWeeks(file) : new Map<number, number>()
  return [...semesterTotals(file)].map(([semester, hours]) => {
    const working = weeks.get(semester) ?? 0
    return { semester, hours, weeks: working, due: working * WEEKLY_HOURS }
  })
}

/** The weeks of study in each semester: the winter holidays part the first from the second. */
function workingWeeks(file: CurriculumFile): ReadonlyMap<number, number> {
  const weeks = new Map<number, number>()
  for (let course = 1; course <= taughtCourses(file); course++) {
    let half = 1
    for (const { week, activity } of file.calendar.filter(cell => cell.course === course)) {
      if (activity === 'К' && week >= 10) half = 2
      if (activity === 'К' || activity === '–') continue
      const semester = (course - 1) * 2 + half
      weeks.set(semester, (weeks.get(semester) ?? 0) + 1)
    }
  }
  return weeks
}
