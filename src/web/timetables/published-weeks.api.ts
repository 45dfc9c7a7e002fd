import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { AnswerOf, BodyOf } from '#contract/http/route.ts'
import {
  cancelWeekReading,
  decideRooms,
  deletePublishedWeek,
  deleteWeekImprovement,
  improveWeek,
  improvingProgress,
  keepWeekReading,
  oneImprovement,
  onePublishedWeek,
  oneWeekReading,
  publishedWeeks,
  stopImproving,
} from '#contract/timetables/published-weeks.contract.ts'
import { useActing } from '../ui/http/acting.ts'
import { call } from '../ui/http/call.ts'

/** The weeks that were kept, and for which colleges more may be brought. */
export type KeptWeeks = AnswerOf<typeof publishedWeeks>
/** A kept week with all that its page shows. */
export type KeptWeek = AnswerOf<typeof onePublishedWeek>
/** A week as it is shown: lessons, figures, and what is behind them. */
export type ShownWeek = KeptWeek['week']
/** A lesson of a published week. */
export type PublishedLesson = ShownWeek['lessons'][number]
/** What may be done with spellings of rooms. */
export type RoomProposal = KeptWeek['rooms']['proposals'][number]
/** An improvement without its lessons. */
export type ImprovementHead = KeptWeek['improvements'][number]
/** An improvement with its week. */
export type WeekImprovement = AnswerOf<typeof oneImprovement>
/** How far an improvement is. */
export type Improving = AnswerOf<typeof improveWeek>
/** How far the reading of files is, and what would be kept. */
export type WeekReading = AnswerOf<typeof oneWeekReading>

/** Which week of which college. */
export interface WeekAddress {
  readonly college: string
  readonly startsOn: string
}

/** How often what goes on is asked about, in milliseconds. */
const ASK_AGAIN = 500

/** The weeks that were kept. */
export function useKeptWeeks() {
  const acting = useActing()
  return useQuery({
    queryKey: ['publishedWeeks', acting],
    queryFn: ({ signal }) => call(publishedWeeks, {}, signal),
  })
}

const weekKey = (acting: unknown, week: WeekAddress | undefined) =>
  ['publishedWeeks', acting, week?.college, week?.startsOn] as const

/** One kept week. */
export function useKeptWeek(week: WeekAddress | undefined) {
  const acting = useActing()
  return useQuery({
    queryKey: weekKey(acting, week),
    enabled: week !== undefined,
    queryFn: ({ signal }) => call(onePublishedWeek, { params: week as WeekAddress }, signal),
  })
}

/** One improvement of a week. */
export function useImprovement(week: WeekAddress, number: number | undefined) {
  const acting = useActing()
  return useQuery({
    queryKey: [...weekKey(acting, week), 'improvement', number],
    enabled: number !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) => call(oneImprovement, { params: { ...week, number: Number(number) } }, signal),
  })
}

/** How far improving is; asked twice a second while it goes on. */
export function useImprovingProgress(week: WeekAddress, isUnderWay: boolean) {
  const acting = useActing()
  return useQuery({
    queryKey: [...weekKey(acting, week), 'improving'],
    enabled: isUnderWay,
    refetchInterval: ASK_AGAIN,
    staleTime: 0,
    queryFn: ({ signal }) => call(improvingProgress, { params: week }, signal),
  })
}

/** The reading of files. */
export function useWeekReading(id: string) {
  return useQuery({
    queryKey: ['weekReading', id],
    queryFn: ({ signal }) => call(oneWeekReading, { params: { id } }, signal),
    refetchInterval: query => (query.state.data?.state === 'reading' ? ASK_AGAIN : false),
  })
}

/** What may be done with a reading. */
export function useReadingActs(id: string) {
  const client = useQueryClient()
  const renew = () =>
    Promise.all(
      [['publishedWeeks'], ['weekReading', id]].map(queryKey => client.invalidateQueries({ queryKey })),
    )
  return {
    keep: useMutation({
      mutationFn: (revision: number | null) => call(keepWeekReading, { params: { id }, body: { revision } }),
      // Where somebody was faster, the comparison is with what that person kept.
      onSettled: renew,
    }),
    cancel: useMutation({
      mutationFn: () => call(cancelWeekReading, { params: { id } }),
      onSettled: renew,
    }),
  }
}

/** What may be done with a kept week. */
export function useWeekActs(week: WeekAddress) {
  const client = useQueryClient()
  const acting = useActing()
  const renew = () => client.invalidateQueries({ queryKey: ['publishedWeeks'] })
  return {
    decide: useMutation({
      mutationFn: (body: BodyOf<typeof decideRooms>) => call(decideRooms, { params: week, body }),
      onSuccess: kept => client.setQueryData(weekKey(acting, week), kept),
      onError: renew,
    }),
    improve: useMutation({
      mutationFn: (body: BodyOf<typeof improveWeek>) => call(improveWeek, { params: week, body }),
      onSettled: renew,
    }),
    stop: useMutation({ mutationFn: () => call(stopImproving, { params: week }) }),
    deleteVariant: useMutation({
      mutationFn: (number: number) => call(deleteWeekImprovement, { params: { ...week, number } }),
      onSettled: renew,
    }),
    deleteWeek: useMutation({
      mutationFn: (revision: number) => call(deletePublishedWeek, { params: week, query: { revision } }),
      onSettled: renew,
    }),
  }
}
