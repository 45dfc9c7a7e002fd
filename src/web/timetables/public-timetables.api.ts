import { useQuery } from '@tanstack/react-query'
import type { AnswerOf } from '#contract/http/route.ts'
import type { publicDays, publicTimetables } from '#contract/timetables/public-timetables.contract.ts'
import { useActing } from '../ui/http/acting.ts'
import { read } from '../ui/http/call.ts'

// The types alone come from the contract: its schemas would double what a phone has to fetch.

/** The colleges that show their timetables, and whose they show. */
export type PublicTimetables = AnswerOf<typeof publicTimetables>
/** A college that shows its timetable. */
export type OpenCollege = PublicTimetables['colleges'][number]
/** The lessons of dates. */
export type PublicDays = AnswerOf<typeof publicDays>
/** The lessons of one date. */
export type PublicDay = PublicDays['days'][number]
/** One lesson on one date. */
export type PublicLesson = PublicDay['lessons'][number]

/** Whose lessons are asked for, and when. */
export interface DaysAsked {
  readonly kind: string
  readonly code: string
  readonly date?: string | undefined
  readonly span: 'day' | 'week'
}

/** The address of somebody's lessons below the API. */
export const publicAddress = ({ kind, code }: Pick<DaysAsked, 'kind' | 'code'>): string =>
  `/public/timetables/${kind}/${encodeURIComponent(code)}`

/** Reads the lessons of a date or of its week. */
export const readDays = (asked: DaysAsked, signal?: AbortSignal): Promise<PublicDays> => {
  const query = new URLSearchParams({ span: asked.span, ...(asked.date ? { date: asked.date } : {}) })
  return read<PublicDays>(`${publicAddress(asked)}?${query}`, signal)
}

/** What can be chosen. */
export function usePublicTimetables() {
  const acting = useActing()
  return useQuery({
    queryKey: ['publicTimetables', acting],
    queryFn: ({ signal }) => read<PublicTimetables>('/public/timetables', signal),
  })
}

/** The lessons of somebody; those seen before stay until others come. */
export function usePublicDays(asked: DaysAsked) {
  const acting = useActing()
  return useQuery({
    queryKey: ['publicDays', acting, asked],
    queryFn: ({ signal }) => readDays(asked, signal),
    placeholderData: before => (before?.subject.code === asked.code ? before : undefined),
  })
}
