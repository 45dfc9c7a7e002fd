import type { Term } from '#domain/timetables/term.ts'
import { semesterOf } from '#domain/timetables/term.ts'
import type { WeekNumber } from '#domain/values/academic-year.ts'
import { lastWeekOf } from '#domain/years/practice-block.ts'
import type { GroupYear } from '../../../years/build/group-year.ts'
import type { TermGroup } from '../term-problem.ts'
import type { PracticeOfYear, TermRecords } from './term-records.ts'

/** A group's term before its timetable: its weeks of lessons and its practice. */
export interface GroupTerm {
  readonly groupYear: GroupYear
  readonly semester: number
  readonly group: TermGroup
  /** The blocks of practice that the year plan gives it in this term. */
  readonly practice: PracticeOfYear
}

/** Activities of a calendar that leave room for lessons; where practice is planned there are none. */
const STUDY: ReadonlySet<string> = new Set(['theory', 'training', 'production'])

/** The term of a group: lessons in each week of its semester in which the year plan has no practice for it. */
export function groupTerm(
  records: TermRecords,
  practice: PracticeOfYear,
  groupYear: GroupYear,
  term: Term,
): GroupTerm | undefined {
  const { group, delivery, activities, semesters } = groupYear
  const semester = semesterOf(delivery, term)
  const window = semesters.find(one => one.semester === semester)
  if (!window) return undefined
  const own = practice.filter(block => block.group === group.code && block.semester === semester)
  const theoryWeeks = activities.flatMap((activity, at): WeekNumber[] => {
    const week = at + 1
    const isStudied = STUDY.has(activity) && window.earliest <= week && week <= window.latest
    return isStudied && !own.some(block => isUnderWay(block, week)) ? [week] : []
  })
  const site = group.site ?? records.sites.find(one => one.organisation === group.college)?.code ?? ''
  const subgroups = records.subgroups.filter(one => one.group === group.code).map(({ number }) => number)
  return {
    ...{ groupYear, semester, practice: own },
    group: {
      ...{ code: group.code, college: group.college, site },
      ...{ daysPerWeek: group.daysPerWeek, shift: group.shift },
      ...{ subgroups: subgroups.sort((one, other) => one - other), theoryWeeks },
    },
  }
}

const isUnderWay = (block: PracticeOfYear[number], week: WeekNumber): boolean =>
  block.firstWeek <= week && week <= (lastWeekOf(block) ?? 0)
