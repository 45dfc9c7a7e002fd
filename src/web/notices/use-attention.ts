import { useQueries, useQuery } from '@tanstack/react-query'
import { PAGE_LIMIT } from '#contract/http/paging.ts'
import type { AnyRecord } from '#domain/values/register.ts'
import { useActing } from '../ui/http/acting.ts'
import { call } from '../ui/http/call.ts'
import { listQueryOf, readListState } from '../ui/registers/list-state.ts'
import { useRegisterBook } from '../ui/registers/register-book.ts'
import type { Labels, RegisterSource } from '../ui/registers/register-source.ts'
import type { Attention } from './attention.ts'

/** What a list that needs someone has brought. */
export interface Attended {
  readonly attention: Attention
  readonly source: RegisterSource
  readonly items: readonly AnyRecord[]
  readonly labels: Labels
  readonly total: number
  readonly isPending: boolean
  readonly error: Error | null
  readonly retry: () => void
}

/** How many records are named; the whole list is one click away. */
export const NAMED = 6

/** Asks each list once, for as many records as are named, or for all of a page where the page itself must choose. */
export function useAttention(lists: readonly Attention[], on: string): readonly Attended[] {
  const book = useRegisterBook()
  const acting = useActing()
  const asked = lists.flatMap(attention => {
    const source = book.get(attention.register)
    return source ? [{ attention, source }] : []
  })
  const answers = useQueries({
    queries: asked.map(({ attention, source }) => {
      const { filters, day, keep } = attention
      const state = readListState(source.register, new URLSearchParams({ ...filters, sort: day ?? '' }))
      const query = { ...listQueryOf(source.register, state, on), limit: keep ? PAGE_LIMIT : NAMED }
      return {
        queryKey: [attention.register, 'attention', acting, query],
        queryFn: ({ signal }: { signal: AbortSignal }) => call(source.contract.list, { query }, signal),
      }
    }),
  })
  return asked.map(({ attention, source }, index) => {
    const answer = answers[index]
    const kept = (answer?.data?.items ?? []).filter(record => attention.keep?.(record) ?? true)
    return {
      attention,
      source,
      items: kept.slice(0, NAMED),
      labels: answer?.data?.labels ?? {},
      total: attention.keep ? kept.length : (answer?.data?.total ?? 0),
      isPending: answer?.isPending ?? true,
      error: answer?.error ?? null,
      retry: () => void answer?.refetch(),
    }
  })
}

/** The codes of an organisation's zones and workshops, once they are known; none for whoever heads no zone. */
export function useOwnZones(organisation: string, isHead: boolean): readonly string[] | undefined {
  const source = useRegisterBook().get('zones')
  const acting = useActing()
  const zones = useQuery({
    queryKey: ['zones', 'own', acting, organisation],
    queryFn: async ({ signal }) => {
      const query = { owner: organisation, limit: PAGE_LIMIT }
      const page = source && (await call(source.contract.list, { query }, signal))
      return (page?.items ?? []).map(({ code }) => String(code))
    },
    enabled: isHead,
  })
  return isHead ? zones.data : []
}
