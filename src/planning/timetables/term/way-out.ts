import type { LessonMove } from '#domain/timetables/change-timetable.ts'
import { type LessonPlace, shareStudents, type TermLesson } from '#domain/timetables/term-lesson.ts'
import { type LessonConsequence, lessonConsequences } from './lesson-consequences.ts'
import { type OpenTerm, taskIn, withMovedLessons } from './open-term.ts'
import type { LessonTime, TermTask } from './term-problem.ts'

/** How a lesson without a place gets one. */
export interface WayOut {
  /** The lesson itself first, then those that make way for it. */
  readonly moves: readonly LessonMove[]
  /** Points that the moves cost; below 0 where the timetable becomes better. */
  readonly delta: number
}

/** More lessons than these are not moved for one. */
const MOST_MOVED = 3
/** So many places are tried at the most, those with the fewest lessons in the way: a person waits for the answer. */
const MOST_TRIED = 80

/** A place for the lesson, and who would have to leave it. */
interface Opening {
  readonly place: LessonPlace
  readonly inTheWay: readonly TermLesson[]
}

/**
 * The cheapest way to a place for a lesson: it takes one at which at most three others are in its way, and each of these goes
 * to the best place that is left for it. Fewer moves go before fewer points. Nothing where no such way is; what is locked
 * stays.
 */
export function cheapestWayOut(open: OpenTerm, id: string): WayOut | undefined {
  const task = taskIn(open, id)
  const lesson = open.lessons.find(one => one.id === id)
  if (!task || !lesson) return undefined
  let best: WayOut | undefined
  for (const opening of openings(open, task, lesson).slice(0, MOST_TRIED)) {
    if (best && opening.inTheWay.length >= best.moves.length) break
    const found = tried(open, lesson, opening)
    if (found && (!best || found.delta < best.delta)) best = found
  }
  return best
}

/** The places that few lessons keep the lesson from, those with the fewest first. */
function openings({ lessons }: OpenTerm, task: TermTask, lesson: TermLesson): Opening[] {
  const rooms = task.rooms.length > 0 ? task.rooms.map(({ room }) => room) : [null]
  const teacher = task.teachers[0] ?? ''
  return task.times
    .flatMap(time => {
      const then = lessons.filter(other => other.id !== lesson.id && isThen(other, lesson, time))
      const always = then.filter(other => other.place?.teacher === teacher || shareStudents(other, lesson))
      return rooms.map(room => ({
        place: { weekdays: time.weekdays, pair: time.pair, teacher, room },
        inTheWay:
          room === null ? always : then.filter(other => always.includes(other) || other.place?.room === room),
      }))
    })
    .filter(({ inTheWay }) => inTheWay.length <= MOST_MOVED && inTheWay.every(({ locked }) => !locked))
    .sort((one, other) => one.inTheWay.length - other.inTheWay.length)
}

const isThen = (
  other: TermLesson,
  { weeks, pairs }: TermLesson,
  { weekdays, pair }: Pick<LessonTime, 'weekdays' | 'pair'>,
): boolean =>
  other.place !== null &&
  weekdays.some(day => other.place?.weekdays.includes(day)) &&
  other.place.pair < pair + pairs &&
  pair < other.place.pair + other.pairs &&
  other.weeks.some(week => weeks.includes(week))

/** Makes the moves on the board, weighs them, and takes them back. */
function tried(open: OpenTerm, lesson: TermLesson, { place, inTheWay }: Opening): WayOut | undefined {
  let standing = open
  let delta = 0
  for (const other of inTheWay) {
    standing = withMovedLessons(standing, [{ ...other, place: null }])
    delta -= priceAt(standing, other) ?? 0
  }
  const moves: LessonMove[] = []
  const put = (moved: TermLesson, to: LessonPlace, price: number, locked: boolean) => {
    standing = withMovedLessons(standing, [{ ...moved, place: to }])
    delta += price
    moves.push({ lesson: moved.id, place: to, locked })
  }
  const own = consequenceAt(standing, lesson.id, place)
  if (own?.delta != null) put(lesson, place, own.delta, true)
  for (const other of own?.delta == null ? [] : inTheWay) {
    const [cheapest] = lessonConsequences(standing, other.id)
      .filter(one => one.delta !== null)
      .sort((one, another) => (one.delta ?? 0) - (another.delta ?? 0))
    if (!cheapest || !other.place) break
    const { weekdays, pair, room } = cheapest
    put(other, { weekdays, pair, room, teacher: other.place.teacher }, cheapest.delta ?? 0, false)
  }
  withMovedLessons(standing, [{ ...lesson, place: null }, ...inTheWay])
  return moves.length === inTheWay.length + 1 ? { moves, delta } : undefined
}

const consequenceAt = (open: OpenTerm, id: string, place: LessonPlace): LessonConsequence | undefined =>
  lessonConsequences(open, id, place.room ?? undefined).find(
    one => one.pair === place.pair && one.weekdays.join() === place.weekdays.join(),
  )

/** What a lesson costs at its own place on a board from which it was taken. */
const priceAt = (open: OpenTerm, lesson: TermLesson): number | null =>
  lesson.place ? (consequenceAt(open, lesson.id, lesson.place)?.delta ?? null) : null
