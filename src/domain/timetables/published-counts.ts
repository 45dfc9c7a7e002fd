import type { PlaceKind } from './place-kind.ts'
import { clashesOf } from './published-clashes.ts'
import { gapsOf, type WeekGaps } from './published-gaps.ts'
import { isStream, lessonsOf, type PublishedWeek } from './published-week.ts'
import { MINUTES_HOME, remoteBesideCollege, remoteIn } from './remote-beside-college.ts'

/** What a published timetable holds, in figures. */
export interface WeekCounts {
  /** What one group or subgroup has in one pair. */
  readonly rows: number
  /** What is taught at once, however many groups attend. */
  readonly lessons: number
  /** Lessons of several groups. */
  readonly streams: number
  /** Groups in the largest stream; 1 where there is none. */
  readonly largestStream: number
  /** Rows of a subgroup. */
  readonly subgroupRows: number
  /** Those that have lessons. */
  readonly groups: number
  readonly teachers: number
  /** As written: two spellings are two rooms. */
  readonly rooms: number
  /** The most pairs that a group has in a day. */
  readonly mostPairs: number
  readonly gaps: WeekGaps
  /** Those of groups between lessons at the college: there they wait. */
  readonly gapsAtCollege: number
  /** How often a group passes between a lesson at the college and a remote one without time for the way home. */
  readonly remoteBesideCollege: number
  readonly clashes: { readonly groups: number; readonly teachers: number; readonly rooms: number }
}

/**
 * Counts a published timetable.
 *
 * @param kinds - what is no room of the college; there lessons do not clash
 * @param minutesHome - how many minutes the way home takes
 */
export function countWeek(
  week: PublishedWeek,
  kinds: ReadonlyMap<string, PlaceKind> = new Map(),
  minutesHome: number = MINUTES_HOME,
): WeekCounts {
  const { rows } = week
  const lessons = lessonsOf(rows)
  const clashes = clashesOf(rows, room => kinds.has(room))
  const isRemote = remoteIn(kinds)
  const clashing = (of: string) => clashes.filter(clash => clash.of === of).length
  const pairsOfDays = new Map<string, Set<number>>()
  for (const { date, group, pair } of rows) {
    const day = `${date} ${group}`
    pairsOfDays.set(day, (pairsOfDays.get(day) ?? new Set()).add(pair))
  }
  return {
    rows: rows.length,
    lessons: lessons.length,
    streams: lessons.filter(isStream).length,
    largestStream: largest(lessons.map(({ groups }) => groups.length)),
    subgroupRows: rows.filter(({ subgroup }) => subgroup !== null).length,
    groups: new Set(rows.map(({ group }) => group)).size,
    teachers: new Set(rows.flatMap(({ teachers }) => teachers)).size,
    rooms: new Set(rows.flatMap(({ room }) => room ?? [])).size,
    mostPairs: largest([...pairsOfDays.values()].map(({ size }) => size)),
    gaps: gapsOf(rows),
    gapsAtCollege: gapsOf(rows.filter(row => !isRemote(row))).groups,
    remoteBesideCollege: remoteBesideCollege(week, isRemote, minutesHome),
    clashes: { groups: clashing('group'), teachers: clashing('teacher'), rooms: clashing('room') },
  }
}

const largest = (numbers: readonly number[]): number =>
  numbers.reduce((most, next) => Math.max(most, next), 0)
