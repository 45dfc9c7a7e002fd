import { createContext, useContext } from 'react'
import type { TermLesson } from '#domain/timetables/term-lesson.ts'
import type { Weekday } from '#domain/values/local-date.ts'
import { invariant } from '#domain/values/refusal.ts'
import type { ViewKind } from './timetable-address.ts'
import type { TimetableNames } from './timetable-names.ts'

/** A day and pair of the week. */
export interface Slot {
  readonly weekday: Weekday
  readonly pair: number
}

/** What every part of the board speaks with; the same object while a lesson is on its way. */
export interface TimetableHands {
  readonly names: TimetableNames
  readonly by: ViewKind
  /** Opens the card of a lesson, or closes it. */
  readonly open: (lesson: string | undefined) => void
  /** Says that a lesson may be taken up soon. */
  readonly expect: (lesson: string) => void
  /** Takes a lesson up, where it stands or at a slot. */
  readonly take: (lesson: TermLesson, slot?: Slot) => void
  /** Carries the lesson on its way so many columns and rows further. */
  readonly step: (columns: number, rows: number) => void
  readonly drop: () => void
  readonly cancel: () => void
}

const Hands = createContext<TimetableHands | undefined>(undefined)

/** Gives the hands of a board to its parts. */
export const TimetableHandsProvider = Hands.Provider

/** The hands of the board around. */
export function useTimetableHands(): TimetableHands {
  const hands = useContext(Hands)
  invariant(hands, 'A part of the board stands on a board')
  return hands
}
