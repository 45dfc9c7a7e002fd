import { useEffect, useMemo, useRef, useState } from 'react'
import { samePlace } from '#domain/timetables/compare-timetables.ts'
import type { TermLesson } from '#domain/timetables/term-lesson.ts'
import type { TermProblem } from '#planning/timetables/term/term-problem.ts'
import { type Carried, placeOf, priceAt, slotBeside, taskOf } from './carry-lesson.ts'
import type { useTimetableAddress } from './timetable-address.ts'
import type { Slot, TimetableHands } from './timetable-context.ts'
import type { TimetableNames } from './timetable-names.ts'
import type { TimetableBoard, useTimetableActs } from './timetables.api.ts'
import { usePutLessons } from './use-put-lessons.ts'
import { useExpectedPrices, usePrices, useTermEngine, useVerdict, useWayOut } from './use-term-engine.ts'
import type { View, WeekLines } from './week-lines.ts'

/** What the hands work on. */
export interface InHand {
  readonly board: TimetableBoard
  readonly problem: TermProblem | undefined
  readonly lessons: readonly TermLesson[]
  readonly lines: WeekLines
  readonly view: View
  readonly names: TimetableNames
  readonly acts: ReturnType<typeof useTimetableActs>
  readonly place: ReturnType<typeof useTimetableAddress>
}

/** The hands on a timetable: they open a lesson's card, take the lesson, carry it over the week and put it down. */
export function useTimetableHands(given: InHand) {
  const { board, lessons, lines, acts, place } = given
  const [carried, setCarried] = useState<Carried>()
  const questions = useQuestions(given, carried)
  const { engine, opened, wanted, isRefused, prices, expect } = questions
  const { revision } = board.timetable
  useFocusOnCarried(carried)
  const end = () => setCarried(undefined)
  const { put, asked, warningsAt } = usePutLessons(given, end)
  const live = useRef({ carried, lines, drop: (): void => undefined, mayMove: board.acts.change === null })
  live.current = {
    carried,
    lines,
    mayMove: board.acts.change === null && engine !== undefined,
    drop() {
      if (!opened || !wanted) return
      if (isRefused || prices.length === 0) return
      if (samePlace(opened.place, wanted)) return end()
      put([{ lesson: opened.id, place: writable(wanted), locked: true }])
    },
  }
  const { names } = given
  const { by } = given.view
  const { change } = place
  const hands: TimetableHands = useMemo(
    () => ({
      names,
      by,
      open: lesson => {
        setCarried(undefined)
        change({ lesson })
      },
      expect,
      take(lesson, slot) {
        if (!live.current.mayMove) return
        const at = slot ?? standsAt(lesson) ?? firstSlot(live.current.lines)
        if (!at) return
        setCarried(was =>
          was?.lesson === lesson.id && was.weekday === at.weekday && was.pair === at.pair
            ? was
            : { room: was?.lesson === lesson.id ? was.room : null, lesson: lesson.id, ...at },
        )
      },
      step(columns, rows) {
        setCarried(was => was && { ...was, ...slotBeside(live.current.lines, was, { columns, rows }) })
      },
      drop: () => live.current.drop(),
      cancel: () => setCarried(undefined),
    }),
    [names, by, change, expect],
  )
  return {
    ...questions,
    hands,
    carried,
    mayMove: live.current.mayMove,
    asked,
    warningsAt,
    lessonOf: (id: string) => lessons.find(lesson => lesson.id === id),
    /** Takes the room for the lesson on its way; `null` for the best. */
    toRoom(room: string | null) {
      if (carried) setCarried({ ...carried, room })
      else if (opened) {
        const at = standsAt(opened)
        if (at) setCarried({ lesson: opened.id, room, ...at })
      }
    },
    /** Makes the moves of the way out. */
    takeWayOut() {
      if (questions.wayOut)
        put(
          questions.wayOut.moves.map(move => ({
            ...move,
            place: move.place && writable(move.place),
            locked: move.locked ?? true,
          })),
        )
    },
    /** Lets the lesson and the one in its way change places. */
    exchange() {
      if (questions.verdict?.exchange)
        put(
          questions.verdict.exchange.map(({ lesson, place: to }, at) => ({
            lesson,
            place: to && writable(to),
            locked: at === 0,
          })),
        )
    },
    lock(locked: boolean) {
      if (opened) acts.lock.mutate({ revision, lessons: [opened.id], locked })
    },
    takeOut() {
      if (opened) put([{ lesson: opened.id, place: null, locked: false }])
    },
  }
}

/** What the page's engine is asked about the lesson of the card, and its answers. */
function useQuestions({ board, problem, lessons, place }: InHand, carried: Carried | undefined) {
  const { engine, memory, failure } = useTermEngine(problem, lessons)
  const opened = lessons.find(({ id }) => id === (carried?.lesson ?? place.address.lesson))
  const prices = usePrices(memory, opened?.id, carried?.room ?? null, lessons)
  const isWaiting = opened?.place === null && !carried && board.acts.change === null
  const wayOut = useWayOut(engine, isWaiting ? opened?.id : undefined, lessons)
  const task = taskOf(problem, opened?.id)
  const price = carried && priceAt(prices, carried)
  const wanted = carried && opened && placeOf(carried, opened, task, price)
  const isRefused = carried !== undefined && prices.length > 0 && (price?.delta ?? null) === null
  return {
    engine,
    expect: useExpectedPrices(memory, lessons),
    /** Why the page cannot say what moves cost. */
    failure,
    opened,
    task,
    prices,
    price,
    limits: problem?.limits,
    wanted,
    isRefused,
    verdict: useVerdict(engine, opened?.id, prices.length > 0 ? wanted : undefined),
    /** By which moves the lesson of the card gets a place; `null` where none would do. */
    wayOut: isWaiting ? wayOut : undefined,
  }
}

const standsAt = ({ place }: TermLesson): Slot | undefined => {
  const weekday = place?.weekdays[0]
  return place && weekday ? { weekday, pair: place.pair } : undefined
}

function firstSlot({ columns, rows }: WeekLines): Slot | undefined {
  const weekday = rows[0]?.weekday ?? columns[0]?.weekday
  return rows[0] && weekday ? { weekday, pair: rows[0].pair } : undefined
}

const writable = <P extends { readonly weekdays: readonly number[] }>(place: P) => ({
  ...place,
  weekdays: [...place.weekdays],
})

/** A lesson that is taken has the keyboard: the arrows carry it. */
function useFocusOnCarried(carried: Carried | undefined): void {
  const lesson = carried?.lesson
  useEffect(() => {
    if (!lesson) return
    const piece = document.querySelector<HTMLElement>(`[data-lesson="${CSS.escape(lesson)}"][data-carried]`)
    // Taken by its own key it has the keyboard already, and giving it anew would lay out the page once more.
    if (piece !== document.activeElement) piece?.focus({ preventScroll: true })
  }, [lesson])
}
