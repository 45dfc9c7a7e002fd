import { wordOfTime } from '#domain/timetables/meeting-time.ts'
import type { LessonPlace, TermLesson } from '#domain/timetables/term-lesson.ts'
import { type Board, emptyBoard, place } from '../model/board.ts'
import { compileProblem } from '../model/compile-problem.ts'
import { pauseBetween } from '../model/patterns.ts'
import { termAsTimetable } from './term-as-timetable.ts'
import type { LessonTime, TermProblem, TermTask } from './term-problem.ts'

/** A timetable opened for questions: what a lesson would cost elsewhere is answered without searching. */
export interface OpenTerm {
  readonly problem: TermProblem
  readonly lessons: readonly TermLesson[]
  /** The row of a lesson on the board; nothing for one that the term does not have. */
  readonly rowOf: ReadonlyMap<string, number>
  readonly board: Board
  /** The number of a lesson's time on the board; nothing where the search left it out. */
  readonly timeOf: (row: number, time: Pick<LessonTime, 'weekdays' | 'pair'>) => number | undefined
  /** The rows of a room on the board, one for each lesson that fits into it at once. */
  readonly copiesOf: (room: string) => readonly number[]
}

/** Opens a timetable; a board of a thousand lessons takes a few tenths of a second. */
export function openTerm(given: TermProblem, lessons: readonly TermLesson[]): OpenTerm {
  // What is locked may be asked about too.
  const problem = { ...given, tasks: given.tasks.map(task => ({ ...task, fixed: null })) }
  const search = termAsTimetable(problem)
  const model = compileProblem(search.problem)
  const board = emptyBoard(model)
  const idOf = new Map(model.patterns.times.map((time, id) => [wordOfTime(time), id]))
  const open: OpenTerm = {
    ...{ problem, lessons, board },
    rowOf: new Map(problem.tasks.map(({ id }, row) => [id, row])),
    timeOf: (row, time) => {
      const meeting = search.timeOf(row, time)
      return meeting && idOf.get(wordOfTime(meeting))
    },
    copiesOf: search.copiesOf,
  }
  for (const lesson of lessons) stand(open, lesson)
  return open
}

/** The timetable after some lessons have moved; only these are put down anew, in less than a millisecond each. */
export function withMovedLessons(open: OpenTerm, moved: readonly TermLesson[]): OpenTerm {
  const { board, lessons } = open
  const now = new Map(moved.map(lesson => [lesson.id, lesson]))
  // All are taken up first: where two change places, neither may keep the other from its room.
  for (const { id } of moved) {
    const row = open.rowOf.get(id)
    if (row !== undefined) place(board, row, board.model.patterns.nowhere, board.model.noRoom)
  }
  const next = { ...open, lessons: [...lessons.filter(({ id }) => !now.has(id)), ...moved] }
  for (const lesson of moved) stand(next, lesson)
  return next
}

/** Puts a lesson on the board where the timetable has it, in the first copy of its room that is free then. */
function stand(open: OpenTerm, { id, place: stands }: TermLesson): void {
  const row = open.rowOf.get(id)
  if (row === undefined || stands === null) return
  const time = open.timeOf(row, stands)
  if (time === undefined) return
  place(open.board, row, time, freeCopy(open, row, time, stands))
}

function freeCopy({ board, copiesOf }: OpenTerm, row: number, time: number, { room }: LessonPlace): number {
  const { model, draft } = board
  if (room === null) return model.noRoom
  const copies = copiesOf(room)
  const isTaken = (copy: number) =>
    draft.room.some(
      (taken, other) =>
        taken === copy &&
        other !== row &&
        pauseBetween(model.patterns, draft.time[other] as number, time) < 0,
    )
  return copies.find(copy => !isTaken(copy)) ?? copies[0] ?? model.noRoom
}

/** The task of a lesson on the board. */
export const taskIn = ({ problem, rowOf }: OpenTerm, lesson: string): TermTask | undefined => {
  const row = rowOf.get(lesson)
  return row === undefined ? undefined : problem.tasks[row]
}
