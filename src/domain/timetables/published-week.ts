import type { LocalDate } from '../values/local-date.ts'
import type { LocalTime } from '../values/local-time.ts'

/** What one group, or one of its subgroups, has in one pair, in the words in which the college published it. */
export interface PublishedRow {
  readonly date: LocalDate
  /** The number of the pair in the day, from 1. */
  readonly pair: number
  readonly group: string
  /** The number of the subgroup; `null` for the whole group. */
  readonly subgroup: number | null
  /** With its index and the mark of a lecture, where they are written: «ОП.14 Черчение (л)». */
  readonly discipline: string
  /** Empty where nobody is named. */
  readonly teachers: readonly string[]
  /** `null` where no place is named. */
  readonly room: string | null
}

/** When a pair begins and ends on a day. */
export interface PublishedBell {
  readonly pair: number
  readonly startsAt: LocalTime
  readonly endsAt: LocalTime
}

/** A day of a published timetable with its own bells, in the order of the pairs. */
export interface PublishedDay {
  readonly date: LocalDate
  /** Which of the alternating weeks it is: «Неделя 1.»; `null` where nothing is said. */
  readonly weekNumber: number | null
  readonly bells: readonly PublishedBell[]
}

/** A timetable as a college hangs it on the wall: dated days, and what each group has in each pair. */
export interface PublishedWeek {
  /** In the order of their dates. */
  readonly days: readonly PublishedDay[]
  /** In the order in which they are printed; a group without lessons may be among them. */
  readonly groups: readonly string[]
  readonly rows: readonly PublishedRow[]
}

/** What is taught at once: one discipline by the same teachers in one room, to one group or to several in a stream. */
export interface PublishedLesson {
  readonly date: LocalDate
  readonly pair: number
  readonly discipline: string
  readonly teachers: readonly string[]
  readonly room: string | null
  readonly subgroup: number | null
  /** In the order of the rows; several are a stream. */
  readonly groups: readonly string[]
}

/**
 * Gathers the rows into lessons, in the order of their first rows. Rows are one lesson when date, pair, discipline,
 * teachers, room and subgroup are written alike; rows that name neither teacher nor room stay apart.
 */
export function lessonsOf(rows: readonly PublishedRow[]): PublishedLesson[] {
  const lessons = new Map<string, PublishedLesson & { readonly groups: string[] }>()
  for (const { group, ...row } of rows) {
    const word = wordOf(row, group)
    const lesson = lessons.get(word)
    if (!lesson) lessons.set(word, { ...row, groups: [group] })
    else if (!lesson.groups.includes(group)) lesson.groups.push(group)
  }
  return [...lessons.values()]
}

function wordOf(row: Omit<PublishedRow, 'group'>, group: string): string {
  const { date, pair, discipline, teachers, room, subgroup } = row
  const nameless = teachers.length === 0 && room === null
  return JSON.stringify([date, pair, discipline, teachers, room, subgroup, nameless ? group : null])
}

/** Whether a lesson unites groups. */
export const isStream = ({ groups }: PublishedLesson): boolean => groups.length > 1

/** Whether a group bears a name that no college gives: «0», as a formula over an empty cell shows it, or `#REF!`. */
export const isOddGroup = (group: string): boolean => !/\p{L}|[1-9]/u.test(group) || group.startsWith('#')
