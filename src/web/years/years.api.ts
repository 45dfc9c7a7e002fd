import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { AnswerOf, BodyOf } from '#contract/http/route.ts'
import {
  beginPlan,
  comparePlanVersions,
  discardYearPlan,
  lockPlanBlocks,
  movePlanBlocks,
  onePlan,
  orderPlanning,
  plannedYears,
  planningProgress,
  publishYearPlan,
  stopPlanning,
  takeOutPlanBlocks,
  undoPlanStep,
  yearPlans,
} from '#contract/years/years.contract.ts'
import { useActing } from '../ui/http/acting.ts'
import { call } from '../ui/http/call.ts'

/** A version with all that its board shows. */
export type Board = AnswerOf<typeof onePlan>
/** What changes when somebody changes a version. */
export type PlanState = AnswerOf<typeof movePlanBlocks>
/** A version without its blocks. */
export type PlanHead = AnswerOf<typeof beginPlan>
/** How far planning is. */
export type Planning = AnswerOf<typeof orderPlanning>
/** What differs between two versions. */
export type Comparison = AnswerOf<typeof comparePlanVersions>

/** A version of a year. */
export interface Version {
  readonly year: number
  readonly version: number
}

/** The years that have plans. */
export function useYears() {
  const acting = useActing()
  return useQuery({ queryKey: ['years', acting], queryFn: ({ signal }) => call(plannedYears, {}, signal) })
}

/** The versions of a year. */
export function usePlans(year: number | undefined) {
  const acting = useActing()
  return useQuery({
    queryKey: ['years', acting, year],
    enabled: year !== undefined,
    queryFn: ({ signal }) => call(yearPlans, { params: { year: year ?? 0 } }, signal),
  })
}

const boardKey = (acting: unknown, { year, version }: Version) => ['years', acting, year, version] as const

/** The board of a version. */
export function useBoard(version: Version | undefined) {
  const acting = useActing()
  return useQuery({
    queryKey: boardKey(acting, version ?? { year: 0, version: 0 }),
    enabled: version !== undefined,
    queryFn: ({ signal }) => call(onePlan, { params: version as Version }, signal),
  })
}

/** How far planning of a version is; asked twice a second while it goes on, also for those who did not order it. */
export function usePlanning(version: Version, isUnderWay: boolean) {
  const acting = useActing()
  return useQuery({
    queryKey: [...boardKey(acting, version), 'planning'],
    enabled: isUnderWay,
    refetchInterval: 500,
    staleTime: 0,
    queryFn: ({ signal }) => call(planningProgress, { params: version }, signal),
  })
}

/** What a version changes beside another one. */
export function useComparison(version: Version, other: number) {
  const acting = useActing()
  return useQuery({
    queryKey: [...boardKey(acting, version), 'comparison', other],
    queryFn: ({ signal }) => call(comparePlanVersions, { params: version, query: { with: other } }, signal),
  })
}

/** Begins a draft of a year. */
export function useBeginPlan(year: number) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: { note: string; from?: number }) => call(beginPlan, { params: { year }, body }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['years'] }),
  })
}

/** Seconds that planning may take: the proof is usually done sooner. */
export const PLANNING_SECONDS = 30

/** Begins a draft of a year and lets the program plan it at once. */
export function useBeginAndPlan(year: number) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async () => {
      const head = await call(beginPlan, { params: { year }, body: { note: '' } })
      const body = { revision: head.revision, kind: 'all' as const, seconds: PLANNING_SECONDS }
      await call(orderPlanning, { params: { year, version: head.version }, body })
      return head
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['years'] }),
  })
}

/** The acts on a draft: each shows its outcome at once, and what it changes elsewhere is asked anew. */
export function useDraftActs(version: Version) {
  const client = useQueryClient()
  const acting = useActing()
  const key = boardKey(acting, version)
  const params = version
  // An answer that was asked for before the act would show the board as it was.
  const settle = async (state: PlanState) => {
    await client.cancelQueries({ queryKey: key })
    client.setQueryData<Board>(key, board => (board ? { ...board, ...state } : board))
  }
  const refresh = () => client.invalidateQueries({ queryKey: ['years'] })
  const act = <V, T = PlanState>(run: (values: V) => Promise<T>, onSuccess: (answer: T) => unknown) => ({
    mutationFn: run,
    onSuccess,
    onError: () => void client.invalidateQueries({ queryKey: key }),
  })
  return {
    move: useMutation(
      act((body: BodyOf<typeof movePlanBlocks>) => call(movePlanBlocks, { params, body }), settle),
    ),
    lock: useMutation(
      act((body: BodyOf<typeof lockPlanBlocks>) => call(lockPlanBlocks, { params, body }), settle),
    ),
    takeOut: useMutation(
      act((body: BodyOf<typeof takeOutPlanBlocks>) => call(takeOutPlanBlocks, { params, body }), settle),
    ),
    undo: useMutation(
      act((body: BodyOf<typeof undoPlanStep>) => call(undoPlanStep, { params, body }), settle),
    ),
    publish: useMutation(
      act(
        (body: BodyOf<typeof publishYearPlan>) => call(publishYearPlan, { params, body }),
        async state => {
          await settle(state)
          return refresh()
        },
      ),
    ),
    discard: useMutation(
      act(
        (revision: number) => call(discardYearPlan, { params, query: { revision } }),
        () => refresh(),
      ),
    ),
    plan: useMutation(
      act(
        (body: { revision: number; kind: 'all' | 'rest'; seconds?: number }) =>
          call(orderPlanning, { params, body }),
        () => client.invalidateQueries({ queryKey: key }),
      ),
    ),
    stop: useMutation(
      act(
        () => call(stopPlanning, { params }),
        () => undefined,
      ),
    ),
    refresh,
  }
}
