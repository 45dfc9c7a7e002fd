import type { LessonMove } from '#domain/timetables/change-timetable.ts'
import type { LessonPlace, TermLesson } from '#domain/timetables/term-lesson.ts'
import type { Refusal } from '#domain/values/refusal.ts'
import type { LessonConsequence } from '#planning/timetables/term/lesson-consequences.ts'
import type { TermProblem } from '#planning/timetables/term/term-problem.ts'
import type { WayOut } from '#planning/timetables/term/way-out.ts'
import type { PriceReasons } from '#planning/timetables/term/why-price.ts'

/** What the page asks its engine; the engine answers in the order of the questions. */
export interface EngineQuestions {
  /** Opens a timetable; questions after it are about this one. */
  readonly open: { readonly problem: TermProblem; readonly lessons: readonly TermLesson[] }
  /** Tells which lessons stand otherwise now. */
  readonly moved: { readonly lessons: readonly TermLesson[] }
  /** What each time of a lesson would cost, in the best room or in one. */
  readonly prices: { readonly lesson: string; readonly room: string | null }
  /** Why a lesson may not stand at a place, and by which moves it could after all; or why it costs what it costs. */
  readonly why: { readonly lesson: string; readonly place: LessonPlace }
  /** By which moves a lesson without a place gets one. */
  readonly wayOut: { readonly lesson: string }
}

/** What the engine answers. */
export interface EngineAnswers {
  readonly open: null
  readonly moved: null
  readonly prices: readonly LessonConsequence[]
  readonly why: {
    readonly refusal: Refusal | null
    readonly exchange: readonly LessonMove[] | null
    /** What people would notice, where no rule says no. */
    readonly reasons: PriceReasons | null
  }
  readonly wayOut: WayOut | null
}

type Act = keyof EngineQuestions

/** A question as it goes to the worker. */
export type EngineQuestion = {
  readonly [A in Act]: { readonly act: A; readonly given: EngineQuestions[A] }
}[Act]

/** A question with the number by which its answer is known. */
export interface NumberedQuestion {
  readonly number: number
  readonly question: EngineQuestion
}

/** An answer, or what went wrong. */
export interface NumberedAnswer {
  readonly number: number
  readonly answer?: unknown
  readonly error?: string
}

/** The engine of a timetable's page, in a thread of its own so that the page never waits. */
export interface TermEngine {
  /** An answer never comes once the engine is closed. */
  readonly ask: <A extends Act>(act: A, given: EngineQuestions[A]) => Promise<EngineAnswers[A]>
  readonly close: () => void
}

/** Starts an engine. */
export function startTermEngine(): TermEngine {
  const worker = new Worker(new URL('./term-engine.worker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, { resolve: (answer: unknown) => void; reject: (error: Error) => void }>()
  let asked = 0
  worker.onmessage = ({ data }: MessageEvent<NumberedAnswer>) => {
    const promise = waiting.get(data.number)
    waiting.delete(data.number)
    if (data.error === undefined) promise?.resolve(data.answer)
    else promise?.reject(new Error(data.error))
  }
  worker.onerror = ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message))
    waiting.clear()
  }
  return {
    ask: <A extends Act>(act: A, given: EngineQuestions[A]) =>
      new Promise<EngineAnswers[A]>((resolve, reject) => {
        asked += 1
        waiting.set(asked, { resolve: resolve as (answer: unknown) => void, reject })
        worker.postMessage({ number: asked, question: { act, given } })
      }),
    close() {
      // Whoever still waits has left the page.
      waiting.clear()
      worker.terminate()
    },
  }
}
