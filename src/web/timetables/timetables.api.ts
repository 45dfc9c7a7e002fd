import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { AnswerOf, BodyOf } from '#contract/http/route.ts'
import { regroupLessons, waysToRegroup } from '#contract/timetables/regroupings.contract.ts'
import {
  discardTermTimetable,
  lockTermLessons,
  moveTermLessons,
  orderTimetabling,
  publishTermTimetable,
  redoTimetableStep,
  signTermDeviations,
  stopTimetabling,
  timetablingProgress,
  undoTimetableStep,
} from '#contract/timetables/term-drafts.contract.ts'
import {
  beginTermTimetable,
  compareTimetableVersions,
  oneTimetable,
  termsWithTimetables,
  termTimetables,
  timetableQuality,
} from '#contract/timetables/term-versions.contract.ts'
import { useActing } from '../ui/http/acting.ts'
import { call } from '../ui/http/call.ts'
import { useOwnRevisions } from './use-own-revisions.ts'

/** A version with all that its board shows. */
export type TimetableBoard = AnswerOf<typeof oneTimetable>
/** What changes when somebody changes a version; only the lessons that it touches. */
export type TimetableState = AnswerOf<typeof moveTermLessons>
/** A version without its lessons. */
export type TimetableHead = AnswerOf<typeof beginTermTimetable>
/** The versions of a term, and for whom one may be begun. */
export type TermVersions = AnswerOf<typeof termTimetables>
/** How far planning is. */
export type Timetabling = AnswerOf<typeof orderTimetabling>

/** A half of an academic year. */
export interface TermOfYear {
  readonly year: number
  readonly term: number
}

/** A version of a term. */
export interface TermVersion extends TermOfYear {
  readonly version: number
}

/** Seconds that planning searches. */
export const TIMETABLING_SECONDS = 30

/** The terms that have timetables. */
export function useTerms() {
  const acting = useActing()
  return useQuery({
    queryKey: ['timetables', acting],
    queryFn: ({ signal }) => call(termsWithTimetables, {}, signal),
  })
}

/** The versions of a term. */
export function useTermVersions(term: TermOfYear | undefined) {
  const acting = useActing()
  return useQuery({
    queryKey: ['timetables', acting, term?.year, term?.term],
    enabled: term !== undefined,
    queryFn: ({ signal }) => call(termTimetables, { params: term as TermOfYear }, signal),
  })
}

const boardKey = (acting: unknown, version: TermVersion | undefined) =>
  ['timetables', acting, version?.year, version?.term, version?.version] as const

/** The board of a version. */
export function useTimetable(version: TermVersion | undefined) {
  const acting = useActing()
  return useQuery({
    queryKey: boardKey(acting, version),
    enabled: version !== undefined,
    queryFn: ({ signal }) => call(oneTimetable, { params: version as TermVersion }, signal),
  })
}

/** What people notice of a version; counted on the server, so asked only where it is shown. */
export function useTimetableQuality(version: TermVersion, revision: number, isWanted: boolean) {
  const acting = useActing()
  return useQuery({
    queryKey: [...boardKey(acting, version), 'quality', revision],
    enabled: isWanted,
    queryFn: ({ signal }) => call(timetableQuality, { params: version }, signal),
  })
}

/** How far planning of a version is; asked twice a second while it goes on. */
export function useTimetabling(version: TermVersion, isUnderWay: boolean) {
  const acting = useActing()
  return useQuery({
    queryKey: [...boardKey(acting, version), 'planning'],
    enabled: isUnderWay,
    refetchInterval: 500,
    staleTime: 0,
    queryFn: ({ signal }) => call(timetablingProgress, { params: version }, signal),
  })
}

/** What a version changes beside another one. */
export function useTimetableComparison(version: TermVersion, other: number) {
  const acting = useActing()
  return useQuery({
    queryKey: [...boardKey(acting, version), 'comparison', other],
    queryFn: ({ signal }) =>
      call(compareTimetableVersions, { params: version, query: { with: other } }, signal),
  })
}

/** Begins a draft, empty or as a copy. */
export function useBeginTimetable(term: TermOfYear) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: { college: string | null; from?: number }) =>
      call(beginTermTimetable, { params: term, body: { note: '', ...body } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['timetables'] }),
  })
}

/** Begins a draft and lets the program plan it at once. */
export function useBeginAndPlanTimetable(term: TermOfYear) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (college: string | null) => {
      const head = await call(beginTermTimetable, { params: term, body: { note: '', college } })
      const body = { revision: head.revision, kind: 'all' as const, seconds: TIMETABLING_SECONDS }
      await call(orderTimetabling, { params: { ...term, version: head.version }, body })
      return head
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['timetables'] }),
  })
}

/** A board after an act: the lessons that the act changed stand otherwise, the rest as before. */
export function boardAfter(
  board: TimetableBoard,
  { lessons, gone, ...state }: TimetableState,
): TimetableBoard {
  const changed = new Map(lessons.map(lesson => [lesson.id, lesson]))
  const left = new Set(gone)
  const kept = board.lessons.flatMap(lesson =>
    left.has(lesson.id) ? [] : [changed.get(lesson.id) ?? lesson],
  )
  const known = new Set(board.lessons.map(({ id }) => id))
  const come = lessons.filter(({ id }) => !known.has(id))
  return { ...board, ...state, gone, lessons: [...kept, ...come] }
}

/** A board with lessons where a hand has just put them, before the server has said what that breaks and costs. */
export function boardWithMoves(
  board: TimetableBoard,
  moves: BodyOf<typeof moveTermLessons>['moves'],
): TimetableBoard {
  const wanted = new Map(moves.map(move => [move.lesson, move]))
  const lessons = board.lessons.map(lesson => {
    const move = wanted.get(lesson.id)
    return move
      ? { ...lesson, place: move.place, locked: move.place !== null && (move.locked ?? true) }
      : lesson
  })
  return { ...board, lessons }
}

/** A board with some lessons as they stood before. */
export function boardWithLessons(
  board: TimetableBoard,
  before: readonly TimetableBoard['lessons'][number][],
): TimetableBoard {
  const known = new Map(before.map(lesson => [lesson.id, lesson]))
  return { ...board, lessons: board.lessons.map(lesson => known.get(lesson.id) ?? lesson) }
}

/** With whom a lesson of a draft could be held. */
export function useWaysToRegroup(version: TermVersion & { readonly revision: number }, lesson: string) {
  const acting = useActing()
  return useQuery({
    queryKey: [...boardKey(acting, version), 'regroupings', version.revision, lesson],
    queryFn: ({ signal }) => call(waysToRegroup, { params: version, query: { lesson } }, signal),
  })
}

/** Splits, merges or parts lessons; the board is made anew, as its loads are others. */
export function useRegroup(version: TermVersion) {
  const client = useQueryClient()
  const key = boardKey(useActing(), version)
  return useMutation({
    mutationFn: (body: BodyOf<typeof regroupLessons>) => call(regroupLessons, { params: version, body }),
    onSettled: () => client.invalidateQueries({ queryKey: key }),
  })
}

/** The acts on a draft: each shows its outcome at once. */
export function useTimetableActs(version: TermVersion) {
  const client = useQueryClient()
  const acting = useActing()
  const key = boardKey(acting, version)
  const params = version
  // An answer that was asked for before the act would show the board as it was.
  const settle = async (state: TimetableState) => {
    await client.cancelQueries({ queryKey: key })
    client.setQueryData<TimetableBoard>(key, board => board && boardAfter(board, state))
  }
  const refresh = () => client.invalidateQueries({ queryKey: ['timetables'] })
  const act = <V, T = TimetableState>(run: (values: V) => Promise<T>, onSuccess: (answer: T) => unknown) => ({
    // One after another: who moves a lesson before the last move is answered moves it after that one.
    scope: { id: JSON.stringify(key) },
    mutationFn: run,
    onSuccess,
    onError: () => void client.invalidateQueries({ queryKey: key }),
  })
  const board = () => client.getQueryData<TimetableBoard>(key)
  const inTurn = useOwnRevisions(JSON.stringify(key))
  const turn = (route: typeof undoTimetableStep | typeof redoTimetableStep) =>
    act((known: number) => inTurn(known, revision => call(route, { params, body: { revision } })), settle)
  const moving = useMutation({
    ...act(
      ({ revision: known, before: _, ...body }: Moving) =>
        inTurn(known, revision => call(moveTermLessons, { params, body: { ...body, revision } })),
      settle,
    ),
    onError: (_, { before }) => {
      client.setQueryData<TimetableBoard>(key, now => now && boardWithLessons(now, before))
      void client.invalidateQueries({ queryKey: key })
    },
  })
  /** Lessons stand where they are put at once; where the server refuses, they go back. */
  const moveAtOnce = (body: BodyOf<typeof moveTermLessons>) => {
    const moved = new Set(body.moves.map(({ lesson }) => lesson))
    const before = board()?.lessons.filter(({ id }) => moved.has(id)) ?? []
    // An answer on its way would show the board without the move.
    void client.cancelQueries({ queryKey: key, exact: true })
    client.setQueryData<TimetableBoard>(key, now => now && boardWithMoves(now, body.moves))
    moving.mutate({ ...body, before })
  }
  return {
    move: { ...moving, mutate: moveAtOnce },
    lock: useMutation(
      act(
        ({ revision: known, ...body }: BodyOf<typeof lockTermLessons>) =>
          inTurn(known, revision => call(lockTermLessons, { params, body: { ...body, revision } })),
        settle,
      ),
    ),
    sign: useMutation(
      act(
        ({ revision: known, ...body }: BodyOf<typeof signTermDeviations>) =>
          inTurn(known, revision => call(signTermDeviations, { params, body: { ...body, revision } })),
        settle,
      ),
    ),
    undo: useMutation(turn(undoTimetableStep)),
    redo: useMutation(turn(redoTimetableStep)),
    publish: useMutation(
      act(
        (body: BodyOf<typeof publishTermTimetable>) => call(publishTermTimetable, { params, body }),
        async state => {
          await settle(state)
          return refresh()
        },
      ),
    ),
    discard: useMutation(
      act((revision: number) => call(discardTermTimetable, { params, query: { revision } }), refresh),
    ),
    plan: useMutation(
      act(
        (body: { revision: number; kind: 'all' | 'rest'; seconds: number }) =>
          call(orderTimetabling, { params, body }),
        () => client.invalidateQueries({ queryKey: key }),
      ),
    ),
    stop: useMutation(
      act(
        () => call(stopTimetabling, { params }),
        () => undefined,
      ),
    ),
    refresh,
  }
}

/** Moves with the lessons as they stood before. */
interface Moving extends BodyOf<typeof moveTermLessons> {
  readonly before: TimetableBoard['lessons']
}
