import type { TermLesson } from '#domain/timetables/term-lesson.ts'
import { academicYear } from '#domain/values/academic-year.ts'
import type { Weekday } from '#domain/values/local-date.ts'
import type { TermProblem, TermTask } from '#planning/timetables/term/term-problem.ts'

/** Four pairs of 90 minutes with breaks of 10: 8:00, 9:40, 11:20, 13:00. */
const PAIRS = [1, 2, 3, 4].map(pair => ({
  pair,
  startsAt: 480 + (pair - 1) * 100,
  endsAt: 570 + (pair - 1) * 100,
  shift: null,
}))

/** Every day from Monday to Friday at each pair at which the lesson still fits into the day. */
export const anyTime = (pairs = 1) =>
  ([1, 2, 3, 4, 5] as Weekday[]).flatMap(weekday =>
    PAIRS.slice(0, PAIRS.length - pairs + 1).map(({ pair, startsAt }) => ({
      ...{ weekdays: [weekday], pair, price: 0 },
      ...{ startsAt, endsAt: startsAt + pairs * 100 - 10 },
    })),
  )

/** A lesson of group A by teacher T in room 1 in four weeks. */
export const task = (id: string, given: Partial<TermTask> = {}): TermTask => ({
  id,
  loads: [id],
  audience: [{ group: 'A', subgroup: null }],
  index: 'ОП.01',
  kind: 'theory',
  students: 20,
  weeks: [1, 2, 3, 4],
  pairs: 1,
  site: 'HOME',
  times: anyTime(given.pairs),
  teachers: ['T'],
  rooms: [{ room: 'R1', price: 0 }],
  fixed: null,
  ...given,
})

/**
 * Two groups, two buildings of one town twenty minutes apart, three teachers, three rooms and a zone of two lessons; the law
 * allows a week of more pairs than the bells ring.
 */
export const tinyTerm = (given: Partial<TermProblem> = {}): TermProblem => {
  const group = { college: 'COLLEGE', site: 'HOME', daysPerWeek: 5, shift: 1, theoryWeeks: [1, 2, 3, 4] }
  const room = {
    kind: 'classroom',
    site: 'HOME',
    seats: 30,
    lessonsAtOnce: 1,
    closures: [],
    taken: [],
  } as const
  const teacher = (code: string) => ({ code, name: code, college: 'COLLEGE', closures: [] })
  return {
    term: { year: academicYear(2025), number: 1 },
    weeks: [1, 2, 3, 4],
    sites: ['HOME', 'FAR'].map(code => ({ code, municipality: 'Смоленск', pairs: PAIRS, saturday: PAIRS })),
    minutes: [
      [0, 20],
      [20, 0],
    ],
    groups: [
      { ...group, code: 'A', subgroups: [1, 2] },
      { ...group, code: 'B', subgroups: [] },
    ],
    teachers: ['T', 'U', 'V'].map(teacher),
    rooms: [
      { ...room, code: 'R1', name: '101' },
      { ...room, code: 'R2', name: '102' },
      { ...room, code: 'FAR', name: '201', site: 'FAR' },
      { ...room, code: 'Z', name: 'Z', kind: 'zone', seats: 24, lessonsAtOnce: null },
    ],
    tasks: [],
    limits: {
      day: { hours: 8, severity: 'warn', source: 'закон' },
      week: { hours: 60, severity: 'block', source: 'закон' },
    },
    prices: {
      ...{ groupGap: 10, teacherGap: 4, longDay: 12, otherSite: 6, otherShift: 15 },
      ...{ sameDay: 5, moved: 20 },
    },
    ...given,
  }
}

/** The lesson of a task at a day and pair, by its first teacher in its first room. */
export const held = (
  { id, loads, audience, index, kind, students, weeks, pairs, teachers, rooms }: TermTask,
  weekday: Weekday,
  pair: number,
  place: Partial<NonNullable<TermLesson['place']>> = {},
): TermLesson => ({
  ...{ id, loads, audience, index, kind, students, weeks, pairs },
  place: {
    ...{ weekdays: [weekday], pair, teacher: teachers[0] ?? '' },
    ...{ room: rooms[0]?.room ?? null, ...place },
  },
  locked: false,
  reason: null,
  order: null,
})
