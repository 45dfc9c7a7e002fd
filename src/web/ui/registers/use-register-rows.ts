import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { type AnyRecord, type AnyRegister, keyOf } from '#domain/values/register.ts'
import { useActing } from '../http/acting.ts'
import { call } from '../http/call.ts'
import type { Labels, RegisterSource } from './register-source.ts'
import { PAGE_ROWS, pagesFor } from './row-window.ts'

/** The rows of a list that have arrived, out of all that its filters leave. */
export interface RegisterRows {
  readonly total: number
  readonly rowAt: (index: number) => AnyRecord | undefined
  /** Where a record stands in the list, if it has arrived. */
  readonly indexOf: (key: string) => number | undefined
  /** The keys of the rows that have arrived, in the list's order. */
  readonly loadedKeys: readonly string[]
  readonly labels: Labels
  /** Sums over the whole list by column, where a sum means something. */
  readonly sums: Readonly<Record<string, number>>
  readonly isLoading: boolean
  readonly error: Error | null
  readonly retry: () => void
}

/** While a person scrolls fast, the pages in between are not asked for; milliseconds. */
const SCROLL_REST = 80

/** Reads a list by windows: the first page at once, further pages when their rows come into view. */
export function useRegisterRows(
  source: RegisterSource,
  query: Readonly<Record<string, string>>,
  seen: { readonly first: number; readonly last: number },
): RegisterRows {
  const acting = useActing()
  const asked = [source.register.name, 'list', acting, query] as const
  const head = useQuery({
    queryKey: [...asked, 0],
    queryFn: ({ signal }) => readPage(source, query, 0, signal),
    placeholderData: keepPreviousData,
  })
  const [rested] = useDebouncedValue(seen, SCROLL_REST)
  const total = head.data?.total ?? 0
  const pages = pagesFor(rested.first, Math.min(rested.last, total - 1)).filter(page => page > 0)
  const others = useQueries({
    queries: pages.map(page => ({
      queryKey: [...asked, page],
      queryFn: ({ signal }: { signal: AbortSignal }) => readPage(source, query, page, signal),
      enabled: !head.isPlaceholderData,
    })),
  })
  const byPage = new Map([
    [0, head.data],
    ...pages.map((page, index) => [page, others[index]?.data] as const),
  ])
  const labels = useMemo(() => merged([head.data, ...others.map(other => other.data)]), [head.data, others])
  return {
    total,
    rowAt: index => byPage.get(Math.floor(index / PAGE_ROWS))?.items[index % PAGE_ROWS],
    indexOf: key => {
      for (const [page, data] of byPage) {
        const at = data?.items.findIndex(record => keyOf(source.register, record) === key) ?? -1
        if (at >= 0) return page * PAGE_ROWS + at
      }
      return undefined
    },
    loadedKeys: [...byPage.values()].flatMap(page =>
      (page?.items ?? []).map(record => keyOf(source.register, record)),
    ),
    labels,
    sums: head.data?.sums ?? {},
    isLoading: head.isPending,
    error: head.error,
    retry: () => void head.refetch(),
  }
}

/** The keys of the records that stand before and after one in its list, as far as they have arrived. */
export interface Neighbours {
  readonly previous: string | undefined
  readonly next: string | undefined
}

/** Finds the neighbours of a record in its list. */
export function neighboursOf(register: AnyRegister, rows: RegisterRows, key: string): Neighbours {
  const at = rows.indexOf(key)
  const keyAt = (index: number) => {
    const record = rows.rowAt(index)
    return record && keyOf(register, record)
  }
  if (at === undefined) return { previous: undefined, next: undefined }
  return { previous: keyAt(at - 1), next: keyAt(at + 1) }
}

const readPage = (
  source: RegisterSource,
  query: Readonly<Record<string, string>>,
  page: number,
  signal: AbortSignal,
) => call(source.contract.list, { query: { ...query, offset: page * PAGE_ROWS, limit: PAGE_ROWS } }, signal)

function merged(pages: readonly ({ readonly labels: Labels } | undefined)[]): Labels {
  const all: Record<string, Record<string, string>> = {}
  for (const page of pages)
    for (const [register, labels] of Object.entries(page?.labels ?? {}))
      all[register] = { ...all[register], ...labels }
  return all
}
