import type { Deviation } from '#domain/timetables/deviation.ts'
import { HOURS_OF_PAIR } from '#domain/timetables/lesson-hours.ts'
import type { TermLesson } from '#domain/timetables/term-lesson.ts'
import type { WeekNumber } from '#domain/values/academic-year.ts'
import type { Weekday } from '#domain/values/local-date.ts'
import type { HoursLimit, TermProblem } from './term-problem.ts'

/**
 * Lists where a timetable has more lessons than rules that only warn allow, by students and day of the week. Practice of whole
 * weeks has hours of its own. Linear in lessons and weeks: a college's term takes a few milliseconds.
 *
 * @param weeks - the weeks that are asked about; all of them unless it is said which
 */
export function findDeviations(
  { groups, limits }: Pick<TermProblem, 'groups' | 'limits'>,
  lessons: readonly TermLesson[],
  weeks?: ReadonlySet<WeekNumber>,
): Deviation[] {
  if (!warns(limits.day) && !warns(limits.week)) return []
  const ofGroup = lessonsByGroup(weeks ? lessons.map(lesson => within(lesson, weeks)) : lessons)
  return groups.flatMap(({ code, subgroups }) => {
    const own = ofGroup.get(code)
    return own ? asOne(code, subgroups, limits, own) : []
  })
}

/** A limit that binds is no matter of orders, and one that is only wished for needs none. */
const warns = ({ severity }: HoursLimit): boolean => severity === 'warn'

const within = (lesson: TermLesson, weeks: ReadonlySet<WeekNumber>): TermLesson => ({
  ...lesson,
  weeks: lesson.weeks.filter(week => weeks.has(week)),
})

function lessonsByGroup(lessons: readonly TermLesson[]): Map<string, TermLesson[]> {
  const found = new Map<string, TermLesson[]>()
  for (const lesson of lessons)
    if (lesson.place?.weekdays.length === 1)
      for (const code of new Set(lesson.audience.map(({ group }) => group))) {
        const list = found.get(code)
        if (list) list.push(lesson)
        else found.set(code, [lesson])
      }
  return found
}

/** What all subgroups of a group have alike is said once, of the group. */
function asOne(
  code: string,
  subgroups: readonly number[],
  limits: TermProblem['limits'],
  lessons: readonly TermLesson[],
): Deviation[] {
  if (subgroups.length === 0) return ofStudents({ subject: code, group: code }, limits, lessons)
  const parts = subgroups.map(part =>
    ofStudents(
      { subject: `${code}/${part}`, group: code },
      limits,
      lessons.filter(({ audience }) =>
        audience.some(one => one.group === code && (one.subgroup === null || one.subgroup === part)),
      ),
    ),
  )
  const saidOf = (one: Deviation) => JSON.stringify({ ...one, subject: code })
  const [first = [], ...others] = parts
  const alike = first.filter(one =>
    others.every(part => part.some(another => saidOf(another) === saidOf(one))),
  )
  const words = new Set(alike.map(saidOf))
  return [
    ...alike.map(one => ({ ...one, subject: code })),
    ...parts.flat().filter(one => !words.has(saidOf(one))),
  ]
}

function ofStudents(
  students: Pick<Deviation, 'subject' | 'group'>,
  limits: TermProblem['limits'],
  lessons: readonly TermLesson[],
): Deviation[] {
  const days = new Map<Weekday, TermLesson[]>()
  for (const lesson of lessons) {
    const weekday = lesson.place?.weekdays[0]
    if (weekday) days.set(weekday, [...(days.get(weekday) ?? []), lesson])
  }
  const ofDays = [...days]
    .sort(([one], [other]) => one - other)
    .flatMap(([weekday, held]) => beyond('dailyLoad', limits.day, students, weekday, held))
  return [...ofDays, ...beyond('weeklyLoad', limits.week, students, null, lessons)]
}

function beyond(
  rule: Deviation['rule'],
  limit: HoursLimit,
  students: Pick<Deviation, 'subject' | 'group'>,
  weekday: Weekday | null,
  lessons: readonly TermLesson[],
): Deviation[] {
  if (!warns(limit)) return []
  const hours = new Map<WeekNumber, number>()
  for (const { weeks, pairs } of lessons)
    for (const week of weeks) hours.set(week, (hours.get(week) ?? 0) + pairs * HOURS_OF_PAIR)
  const full = [...hours].filter(([, count]) => count > limit.hours)
  if (full.length === 0) return []
  const weeks = full.map(([week]) => week).sort((one, other) => one - other)
  const inFull = new Set(weeks)
  return [
    {
      ...{ rule, source: limit.source, limit: limit.hours, ...students, weekday, weeks },
      hours: Math.max(...full.map(([, count]) => count)),
      lessons: lessons.filter(one => one.weeks.some(week => inFull.has(week))).map(({ id }) => id),
    },
  ]
}
