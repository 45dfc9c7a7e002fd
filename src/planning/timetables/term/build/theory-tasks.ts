import type { TeachingLoad } from '#domain/timetables/teaching-load.ts'
import type { WeekNumber } from '#domain/values/academic-year.ts'
import type { Refusal } from '#domain/values/refusal.ts'
import type {
  HopelessLesson,
  HoursLimit,
  TermPrices,
  TermRoom,
  TermSite,
  TermTask,
  TermTeacher,
} from '../term-problem.ts'
import { isClosed, lessonRooms, lessonTimes } from './lesson-places.ts'
import { type SpreadLesson, spreadLessons } from './spread-lessons.ts'
import { isStudents, peopleOf, studentsOf, type TermPart } from './term-parts.ts'
import type { TermRecords } from './term-records.ts'

/** What the building of lessons looks at. */
export interface TheoryContext {
  readonly records: TermRecords
  readonly sites: ReadonlyMap<string, TermSite>
  readonly rooms: ReadonlyMap<string, TermRoom>
  readonly teachers: ReadonlyMap<string, TermTeacher>
  readonly prices: TermPrices
  readonly week: HoursLimit
}

/** The lessons of the loads of a term, each in its weeks, with all places that it may have; and those that have none. */
export function theoryTasks(
  context: TheoryContext,
  parts: readonly TermPart[],
): { tasks: TermTask[]; hopeless: HopelessLesson[] } {
  const byId = new Map(parts.map(part => [part.id, part]))
  const spread = spreadLessons(
    parts.map(part => ({
      id: part.id,
      lessons: lessonsOf(part.loads[0]),
      weeks: commonWeeks(part),
      people: peopleOf(part),
      pairs: part.loads[0].pairsInARow,
    })),
    context.week.severity === 'block' ? { pairs: context.week.hours / 2, holdsFor: isStudents } : undefined,
  )
  const tasks: TermTask[] = []
  const hopeless: HopelessLesson[] = []
  for (const one of spread) {
    const part = byId.get(one.id)
    if (!part) continue
    const task = taskOf(context, part, one)
    const reason = whyHopeless(context, part, task)
    if (reason) hopeless.push({ lesson: task, reason })
    else tasks.push(task)
  }
  return { tasks, hopeless }
}

/** How many lessons the hours of a load are; a pair is two academic hours, and an hour that is left makes a lesson more. */
const lessonsOf = ({ hours, pairsInARow }: TeachingLoad): number => Math.ceil(hours / (2 * pairsInARow))

/** The weeks in which every group of a part has lessons. */
function commonWeeks({ groups: [first, ...others] }: TermPart): WeekNumber[] {
  return (first?.group.theoryWeeks ?? []).filter(week =>
    others.every(({ group }) => group.theoryWeeks.includes(week)),
  )
}

function taskOf(context: TheoryContext, part: TermPart, { number, weeks }: SpreadLesson): TermTask {
  const { records, sites, rooms, teachers, prices } = context
  const [load] = part.loads
  const [home] = part.groups
  const students = studentsOf(records, part.audience)
  const site = home && sites.get(home.group.site)
  const teacher = load.teacher === null ? undefined : teachers.get(load.teacher)
  const shortest = Math.min(...part.groups.map(({ group }) => group.daysPerWeek))
  const times =
    home && site ? lessonTimes({ ...home.group, daysPerWeek: shortest }, site, load.pairsInARow, prices) : []
  const own = new Set(
    records.sites.filter(one => one.organisation === home?.group.college).map(({ code }) => code),
  )
  const classrooms = records.classrooms.filter(room => own.has(room.site))
  return {
    id: `${part.id}#${number}`,
    loads: part.loads.map(({ code }) => code),
    audience: part.audience,
    index: load.index,
    kind: load.kind,
    students,
    weeks,
    pairs: load.pairsInARow,
    site: home?.group.site ?? '',
    times: times.filter(time => !isClosed(time, load.pairsInARow, weeks, teacher?.closures ?? [])),
    teachers: teacher ? [teacher.code] : [],
    rooms: home ? lessonRooms(load, students, home.group, { all: rooms, classrooms }, prices) : [],
    fixed: null,
  }
}

/** Why a lesson cannot stand anywhere, whatever else stands where. */
function whyHopeless({ sites }: TheoryContext, part: TermPart, task: TermTask): Refusal | undefined {
  const [load] = part.loads
  const [home] = part.groups
  const facts = { group: load.group, index: load.index, hours: load.hours, load: load.code }
  if (task.teachers.length === 0)
    return load.teacher === null
      ? { code: 'timetables.vacancy', facts }
      : { code: 'timetables.teacher-gone', facts: { ...facts, teacher: load.teacher } }
  if (task.rooms.length === 0)
    return {
      code: 'timetables.no-room',
      facts: {
        ...{ ...facts, students: task.students, kind: load.classroomKind ?? 'general' },
        ...{ needs: load.needs, room: load.zone ?? load.classroom },
      },
    }
  if (task.times.length > 0) return undefined
  const site = home?.group.site ?? ''
  return sites.get(site)?.pairs.length
    ? { code: 'timetables.teacher-never-free', facts: { ...facts, teacher: task.teachers[0] ?? '' } }
    : { code: 'timetables.no-bells', facts: { ...facts, site } }
}
