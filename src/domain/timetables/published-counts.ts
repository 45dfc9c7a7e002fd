import { clashesOf } from './published-clashes.ts'
import { gapsOf, type WeekGaps } from './published-gaps.ts'
import { isStream, lessonsOf, type PublishedWeek } from './published-week.ts'

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
  readonly clashes: { readonly groups: number; readonly teachers: number; readonly rooms: number }
}

/** Counts a published timetable; rooms that are unlimited do not clash. */
export function countWeek(
  { rows }: PublishedWeek,
  isUnlimited: (room: string) => boolean = () => false,
): WeekCounts {
  const lessons = lessonsOf(rows)
  const clashes = clashesOf(rows, isUnlimited)
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
    clashes: { groups: clashing('group'), teachers: clashing('teacher'), rooms: clashing('room') },
  }
}

const largest = (numbers: readonly number[]): number =>
  numbers.reduce((most, next) => Math.max(most, next), 0)
