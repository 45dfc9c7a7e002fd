import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { samePlace } from '#domain/timetables/compare-timetables.ts'
import type { LessonPlace, TermLesson } from '#domain/timetables/term-lesson.ts'
import { neighboursIn } from '#planning/timetables/term/term-of-college.ts'
import type { TermProblem } from '#planning/timetables/term/term-problem.ts'
import type { WayOut } from '#planning/timetables/term/way-out.ts'
import { type PriceMemory, type Prices, rememberPrices } from './price-memory.ts'
import { type EngineAnswers, startTermEngine, type TermEngine } from './term-engine.ts'

/** The engine of a board, or why it cannot be asked. */
export interface BoardEngine {
  /** Nothing for those who only read the timetable, and after a failure. */
  readonly engine: TermEngine | undefined
  /** What it has said of prices; there as long as the engine is. */
  readonly memory: PriceMemory | undefined
  readonly failure: Error | undefined
}

/** The engine of a board: opened once with the problem, and told of each lesson that moves. */
export function useTermEngine(problem: TermProblem | undefined, lessons: readonly TermLesson[]): BoardEngine {
  const [engine, setEngine] = useState<TermEngine>()
  const [failure, setFailure] = useState<Error>()
  const fail = useRef((error: Error) => {
    setEngine(undefined)
    setFailure(error)
  })
  const known = useRef<ReadonlyMap<string, TermLesson>>(new Map())
  const latest = useRef(lessons)
  latest.current = lessons
  useEffect(() => {
    if (!problem) return undefined
    const started = startTermEngine()
    known.current = byId(latest.current)
    setEngine(started)
    setFailure(undefined)
    // Without its engine the board still shows the week; it only does not offer to move anything.
    started
      .ask('open', { problem, lessons: [...latest.current, ...neighboursIn(problem)] })
      .catch(fail.current)
    return () => {
      setEngine(undefined)
      started.close()
    }
  }, [problem])
  const memory = useMemo(() => engine && rememberPrices(engine), [engine])
  useEffect(() => {
    if (!engine) return
    const now = byId(lessons)
    const moved = movedBetween(known.current, now)
    known.current = now
    if (moved.length === 0) return
    memory?.forget()
    engine.ask('moved', { lessons: moved }).catch(fail.current)
  }, [engine, memory, lessons])
  return { engine, memory, failure }
}

/** The lessons that stand otherwise than before; one that is gone leaves its place. */
export function movedBetween(
  before: ReadonlyMap<string, TermLesson>,
  after: ReadonlyMap<string, TermLesson>,
): TermLesson[] {
  const changed = [...after.values()].filter(lesson => {
    const was = before.get(lesson.id)
    return !was || !samePlace(was.place, lesson.place) || was.locked !== lesson.locked
  })
  const gone = [...before.values()].filter(({ id }) => !after.has(id))
  return [...changed, ...gone.map(lesson => ({ ...lesson, place: null }))]
}

const byId = (lessons: readonly TermLesson[]): ReadonlyMap<string, TermLesson> =>
  new Map(lessons.map(lesson => [lesson.id, lesson]))

const NO_PRICES: Prices = []

/** What each time of a lesson would cost; empty until the engine has answered. */
export function usePrices(
  memory: PriceMemory | undefined,
  lesson: string | undefined,
  room: string | null,
  lessons: readonly TermLesson[],
): Prices {
  const [told, setTold] = useState<{ of: string | undefined; prices: Prices }>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the prices are others when any lesson has moved
  useEffect(() => {
    if (!memory || lesson === undefined || memory.known(lesson, room)) return undefined
    let isWanted = true
    memory
      .ask(lesson, room)
      .then(prices => isWanted && setTold({ of: lesson, prices }))
      .catch(() => isWanted && setTold(undefined))
    return () => {
      isWanted = false
    }
  }, [memory, lesson, room, lessons])
  const known = lesson === undefined ? undefined : memory?.known(lesson, room)
  return known ?? (told && told.of === lesson ? told.prices : NO_PRICES)
}

/** Lets prices be asked for before they are needed, and again after each move; by the lesson last expected. */
export function useExpectedPrices(
  memory: PriceMemory | undefined,
  lessons: readonly TermLesson[],
): (lesson: string) => void {
  const expected = useRef<string>(undefined)
  const ask = useRef((_: string): void => undefined)
  ask.current = lesson => {
    expected.current = lesson
    // Nobody waits for this answer: whoever needs it asks again and hears what went wrong.
    memory?.ask(lesson, null).catch(() => undefined)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: the prices are others when any lesson has moved
  useEffect(() => {
    if (memory && expected.current !== undefined) ask.current(expected.current)
  }, [memory, lessons])
  return useCallback(lesson => ask.current(lesson), [])
}

/** Why a lesson may not stand at a place, and by which moves it could; or why it costs what it costs. */
export type Verdict = EngineAnswers['why']

/** Asks what speaks for and against a place; nothing until the engine has answered, or where no place is asked about. */
export function useVerdict(
  engine: TermEngine | undefined,
  lesson: string | undefined,
  place: LessonPlace | undefined,
): Verdict | undefined {
  const key = place && lesson ? `${lesson} ${place.weekdays.join()} ${place.pair} ${place.room}` : undefined
  const [verdict, setVerdict] = useState<{ key: string; found: Verdict }>()
  const asked = useRef({ lesson, place })
  asked.current = { lesson, place }
  useEffect(() => {
    const question = asked.current
    if (!engine || key === undefined || !question.lesson || !question.place) return undefined
    let isWanted = true
    engine
      .ask('why', { lesson: question.lesson, place: question.place })
      .then(found => isWanted && setVerdict({ key, found }))
      .catch(() => isWanted && setVerdict(undefined))
    return () => {
      isWanted = false
    }
  }, [engine, key])
  return verdict && verdict.key === key ? verdict.found : undefined
}

/** By which moves a lesson without a place gets one: nothing until the engine has answered, `null` where none would do. */
export function useWayOut(
  engine: TermEngine | undefined,
  lesson: string | undefined,
  lessons: readonly TermLesson[],
): WayOut | null | undefined {
  const [answer, setAnswer] = useState<{ of: string; lessons: readonly TermLesson[]; way: WayOut | null }>()
  useEffect(() => {
    if (!engine || lesson === undefined) return undefined
    let isWanted = true
    engine
      .ask('wayOut', { lesson })
      .then(way => isWanted && setAnswer({ of: lesson, lessons, way }))
      .catch(() => isWanted && setAnswer(undefined))
    return () => {
      isWanted = false
    }
  }, [engine, lesson, lessons])
  return answer && answer.of === lesson && answer.lessons === lessons ? answer.way : undefined
}
