import { groupBy } from '../values/group-by.ts'
import type { LocalDate } from '../values/local-date.ts'
import type { PlaceKind } from './place-kind.ts'
import { clashesOf, type PublishedClash } from './published-clashes.ts'
import { lessonsOf, type PublishedLesson, type PublishedWeek } from './published-week.ts'
import { MINUTES_HOME, remoteIn, remotePasses } from './remote-beside-college.ts'

/** What is found in a published week, one kind for each figure that people ask about. */
export type FindingKind =
  | 'groupGap'
  | 'gapAtCollege'
  | 'teacherGap'
  | 'remoteBesideCollege'
  | 'longestDay'
  | 'groupClash'
  | 'teacherClash'
  | 'roomClash'

/** One thing that a figure of a published week counts. */
export interface WeekFinding {
  readonly kind: FindingKind
  /** The group, the teacher or the room. */
  readonly who: string
  readonly date: LocalDate
  /** Of a gap its free pairs; else the pairs in which the lessons are held, of a long day all of them. */
  readonly pairs: readonly number[]
  /** Of a gap those before and after it; of a clash those that are held at once. */
  readonly lessons: readonly PublishedLesson[]
}

type Whose = (lesson: PublishedLesson) => readonly string[]
const ofGroups: Whose = ({ groups }) => groups
const ofTeachers: Whose = ({ teachers }) => teachers

/**
 * Everything that the figures of a published week count, with the lessons behind it: the free pairs of all gaps of one kind
 * are the figure of that kind, and so is the number of passes and of clashes; the longest days are those with the most
 * pairs.
 *
 * @param kinds - what is no room of the college
 * @param minutesHome - how many minutes the way home takes
 */
export function findingsOf(
  week: PublishedWeek,
  kinds: ReadonlyMap<string, PlaceKind>,
  minutesHome: number = MINUTES_HOME,
): WeekFinding[] {
  const isRemote = remoteIn(kinds)
  const lessons = lessonsOf(week.rows)
  const held = (who: string, whose: Whose, date: LocalDate, pairs: readonly number[]) =>
    lessons.filter(one => one.date === date && pairs.includes(one.pair) && whose(one).includes(who))
  return [
    ...gapsFound('groupGap', lessons, ofGroups),
    ...gapsFound(
      'gapAtCollege',
      lessons.filter(lesson => !isRemote(lesson)),
      ofGroups,
    ),
    ...gapsFound('teacherGap', lessons, ofTeachers),
    ...remotePasses(week, isRemote, minutesHome).map(
      ({ group, date, from, to }): WeekFinding => ({
        ...{ kind: 'remoteBesideCollege', who: group, date, pairs: [from, to] },
        lessons: held(group, ofGroups, date, [from, to]),
      }),
    ),
    ...longestDays(lessons),
    ...clashesOf(week.rows, room => kinds.has(room)).map(
      ({ of, who, date, pair }): WeekFinding => ({
        ...{ kind: CLASHES[of].kind, who, date, pairs: [pair] },
        lessons: held(who, CLASHES[of].whose, date, [pair]),
      }),
    ),
  ]
}

/** The days on which groups have the most pairs, in the order of the lessons. */
function longestDays(lessons: readonly PublishedLesson[]): WeekFinding[] {
  const attended = lessons.flatMap(lesson => lesson.groups.map(who => ({ who, lesson })))
  const days = [...groupBy(attended, ({ who, lesson }) => `${lesson.date} ${who}`).values()].map(own => ({
    own,
    pairs: [...new Set(own.map(({ lesson }) => lesson.pair))].sort((one, other) => one - other),
  }))
  const most = days.reduce((longest, { pairs }) => Math.max(longest, pairs.length), 0)
  return days.flatMap(({ own, pairs }): WeekFinding[] => {
    const [first] = own
    if (!first || pairs.length < most) return []
    return [
      {
        ...{ kind: 'longestDay', who: first.who, date: first.lesson.date, pairs },
        lessons: own.map(({ lesson }) => lesson).sort((one, other) => one.pair - other.pair),
      },
    ]
  })
}

const CLASHES: Readonly<Record<PublishedClash['of'], { readonly kind: FindingKind; readonly whose: Whose }>> =
  {
    group: { kind: 'groupClash', whose: ofGroups },
    teacher: { kind: 'teacherClash', whose: ofTeachers },
    room: { kind: 'roomClash', whose: ({ room }) => (room === null ? [] : [room]) },
  }

/** The gaps of everybody, day by day, with the lessons on both sides. */
function gapsFound(kind: FindingKind, lessons: readonly PublishedLesson[], whose: Whose): WeekFinding[] {
  const attended = lessons.flatMap(lesson => whose(lesson).map(who => ({ who, lesson })))
  const days = groupBy(attended, ({ who, lesson }) => `${lesson.date} ${who}`)
  return [...days.values()].flatMap(own => {
    const busy = [...new Set(own.map(({ lesson }) => lesson.pair))].sort((one, other) => one - other)
    return busy.flatMap((pair, at): WeekFinding[] => {
      const next = busy[at + 1]
      const [first] = own
      if (!first || next === undefined || next === pair + 1) return []
      const beside = own.filter(({ lesson }) => lesson.pair === pair || lesson.pair === next)
      return [
        {
          ...{ kind, who: first.who, date: first.lesson.date },
          pairs: Array.from({ length: next - pair - 1 }, (_, free) => pair + 1 + free),
          lessons: beside.map(({ lesson }) => lesson).sort((one, other) => one.pair - other.pair),
        },
      ]
    })
  })
}
