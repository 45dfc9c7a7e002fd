import type { Group } from '#domain/groups/group.ts'
import { type Activity, readActivities } from '#domain/programmes/activity.ts'
import type { Delivery } from '#domain/programmes/delivery.ts'
import { type AcademicYear, firstDay, lastDay, weekCount, weekOf } from '#domain/values/academic-year.ts'
import type { YearRecords } from '#domain/years/year-records.ts'

/** The weeks of one semester, from 1, in which a group may have practice. */
export interface SemesterWindow {
  /** Counted through the whole programme. */
  readonly semester: number
  readonly earliest: number
  readonly latest: number
}

/** A group in one academic year, as its curriculum's calendar has it. */
export interface GroupYear {
  readonly group: Group
  readonly delivery: Delivery
  /** The year of study, from 1. */
  readonly course: number
  /** One activity for each week of the year, as the curriculum wishes them. */
  readonly activities: readonly Activity[]
  readonly semesters: readonly SemesterWindow[]
}

/** A group that is there in an academic year, and whether its curriculum has hours for its year of study. */
export interface GroupOfYear extends Pick<GroupYear, 'group' | 'delivery' | 'course'> {
  readonly isTaught: boolean
}

/** The groups that are there in a year; those whose programme has not begun or is over are not. */
export function groupsOfYear(records: YearRecords, year: AcademicYear): GroupOfYear[] {
  const deliveries = new Map(records.deliveries.map(delivery => [delivery.code, delivery]))
  return records.groups.flatMap(group => {
    const delivery = deliveries.get(group.delivery)
    const here = group.startsOn <= lastDay(year) && (group.endsOn === null || group.endsOn >= firstDay(year))
    if (!delivery || !here) return []
    const course = year - delivery.intakeYear + 1
    const taught = records.curriculumHours
      .filter(hours => hours.curriculum === delivery.curriculum)
      .map(({ semester }) => Math.ceil(semester / 2))
    const isOver = taught.length > 0 && course > Math.max(...taught)
    return course < 1 || isOver ? [] : [{ group, delivery, course, isTaught: taught.includes(course) }]
  })
}

/** The groups that study in a year, each with its wished calendar. */
export function groupYears(records: YearRecords, year: AcademicYear): GroupYear[] {
  return groupsOfYear(records, year).flatMap(({ group, delivery, course, isTaught }) => {
    if (!isTaught) return []
    const activities = activitiesOf(records, year, group, delivery, course)
    return [{ group, delivery, course, activities, semesters: semesterWindows(activities, course) }]
  })
}

/** Practice and theory: the weeks in which practice may lie. */
export const STUDY: readonly Activity[] = ['theory', 'training', 'production']

/** The weeks of autumn where a calendar shows no winter holidays. */
const AUTUMN_WEEKS = 17

function activitiesOf(
  { curriculumCalendars }: YearRecords,
  year: AcademicYear,
  group: Group,
  delivery: Delivery,
  course: number,
): Activity[] {
  const calendar = curriculumCalendars.find(
    one => one.curriculum === delivery.curriculum && one.course === course,
  )
  const wished = calendar ? readActivities(calendar.weeks) : usualActivities()
  const lastWeek = group.endsOn === null ? weekCount(year) : weekOf(year, group.endsOn)
  return Array.from({ length: weekCount(year) }, (_, position) => {
    const outside = position + 1 < weekOf(year, group.startsOn) || position + 1 > lastWeek
    return outside ? 'outside' : (wished[position] ?? 'holidays')
  })
}

/** A year of nothing but theory, two weeks of winter and nine of summer holidays. */
const usualActivities = (): Activity[] =>
  Array.from({ length: 52 }, (_, position) =>
    (position >= AUTUMN_WEEKS && position < AUTUMN_WEEKS + 2) || position >= 43 ? 'holidays' : 'theory',
  )

/** The two semesters of a course lie before and after its winter holidays; practice ends before the exams. */
function semesterWindows(activities: readonly Activity[], course: number): SemesterWindow[] {
  const border = winterBorder(activities)
  return [
    { semester: course * 2 - 1, from: 0, to: border },
    { semester: course * 2, from: border, to: activities.length },
  ].flatMap(({ semester, from, to }) => {
    const study = activities
      .map((activity, position) => ({ activity, week: position + 1 }))
      .slice(from, to)
      .filter(({ activity }) => STUDY.includes(activity))
      .map(({ week }) => week)
    const [earliest, latest] = [study[0], study.at(-1)]
    return earliest === undefined || latest === undefined ? [] : [{ semester, earliest, latest }]
  })
}

/** The position of the first week of winter holidays: of those that study follows, the first after a month. */
function winterBorder(activities: readonly Activity[]): number {
  const lastStudy = activities.findLastIndex(activity => STUDY.includes(activity))
  const border = activities.findIndex(
    (activity, position) => activity === 'holidays' && position > 4 && position < lastStudy,
  )
  return border === -1 ? AUTUMN_WEEKS : border
}
