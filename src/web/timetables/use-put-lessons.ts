import { useState } from 'react'
import type { BodyOf } from '#contract/http/route.ts'
import type { moveTermLessons } from '#contract/timetables/term-drafts.contract.ts'
import type { Deviation } from '#domain/timetables/deviation.ts'
import type { DeviationOrder } from '#domain/timetables/deviation-order.ts'
import type { LessonPlace, TermLesson } from '#domain/timetables/term-lesson.ts'
import type { TermProblem } from '#planning/timetables/term/term-problem.ts'
import { useLanguage } from '../ui/language/language.ts'
import { actDeviations } from './act-deviations.ts'
import { sayDeviation } from './say-deviation.ts'
import type { TimetableBoard, useTimetableActs } from './timetables.api.ts'

interface Given {
  readonly board: TimetableBoard
  readonly problem: TermProblem | undefined
  readonly lessons: readonly TermLesson[]
  readonly acts: ReturnType<typeof useTimetableActs>
}

type Moves = BodyOf<typeof moveTermLessons>['moves']

/** An act that waits for the order by which it may be done; a lesson that it moves is still on its way. */
export interface AskedOrder {
  /** The deviations, in the reader's words. */
  readonly sentences: readonly string[]
  readonly putBy: (order: DeviationOrder) => void
  /** Gives the act up: a lesson is back where it stood. */
  readonly giveUp: () => void
}

/** Puts lessons down, and asks for an order first where a rule warns. */
export function usePutLessons({ board, problem, lessons, acts }: Given, end: () => void) {
  const [waiting, setWaiting] = useState<{ moves: Moves; deviations: readonly Deviation[] }>()
  const language = useLanguage()
  const { revision } = board.timetable
  const giveUp = () => {
    setWaiting(undefined)
    end()
  }
  const save = (moves: Moves, order?: DeviationOrder) => {
    acts.move.mutate({ revision, moves, ...(order && { order }) })
    giveUp()
  }
  const asked: AskedOrder | undefined = waiting && {
    sentences: waiting.deviations.map(one => sayDeviation(one, language)),
    putBy: order => save(waiting.moves, order),
    giveUp,
  }
  return {
    asked,
    /** Against which rules that only warn a lesson would stand at a place; counted in less than a millisecond. */
    warningsAt: (lesson: string, place: LessonPlace) => actDeviations(problem, lessons, [{ lesson, place }]),
    put(moves: Moves) {
      const deviations = actDeviations(problem, lessons, moves)
      if (deviations.length > 0) setWaiting({ moves, deviations })
      else save(moves)
    },
  }
}
