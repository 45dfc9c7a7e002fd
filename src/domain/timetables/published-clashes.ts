import type { LocalDate } from '../values/local-date.ts'
import { lessonsOf, type PublishedLesson, type PublishedRow } from './published-week.ts'

/** Somebody, or a room, has several lessons in one pair (накладка). */
export interface PublishedClash {
  readonly of: 'group' | 'teacher' | 'room'
  /** The group, the teacher or the room. */
  readonly who: string
  readonly date: LocalDate
  readonly pair: number
  /** What is held at once. */
  readonly disciplines: readonly string[]
}

/**
 * Every clash of a timetable, in the order of its rows. Two subgroups of a group may have lessons at once.
 *
 * @param isUnlimited - whether a room may hold any number of lessons at once, as a remote place does
 */
export function clashesOf(
  rows: readonly PublishedRow[],
  isUnlimited: (room: string) => boolean = () => false,
): PublishedClash[] {
  const lessons = lessonsOf(rows)
  return [
    ...clashesBy(lessons, 'group', ({ groups }) => groups).filter(({ at }) => !areSubgroupsApart(at)),
    ...clashesBy(lessons, 'teacher', ({ teachers }) => teachers),
    ...clashesBy(lessons, 'room', ({ room }) => (room === null || isUnlimited(room) ? [] : [room])),
  ].map(({ at, ...clash }) => ({ ...clash, disciplines: at.map(({ discipline }) => discipline) }))
}

interface Meeting extends Omit<PublishedClash, 'disciplines'> {
  readonly at: readonly PublishedLesson[]
}

function clashesBy(
  lessons: readonly PublishedLesson[],
  of: PublishedClash['of'],
  namesIn: (lesson: PublishedLesson) => readonly string[],
): Meeting[] {
  const held = new Map<string, Meeting & { readonly at: PublishedLesson[] }>()
  for (const lesson of lessons) {
    const { date, pair } = lesson
    for (const who of namesIn(lesson)) {
      const word = `${date} ${pair} ${who}`
      const there = held.get(word)
      if (there) there.at.push(lesson)
      else held.set(word, { of, who, date, pair, at: [lesson] })
    }
  }
  return [...held.values()].filter(({ at }) => at.length > 1)
}

function areSubgroupsApart(lessons: readonly PublishedLesson[]): boolean {
  const numbers = lessons.map(({ subgroup }) => subgroup)
  return !numbers.includes(null) && new Set(numbers).size === numbers.length
}
