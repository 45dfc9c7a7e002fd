import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { search } from '#contract/exchange/exchange.contract.ts'
import { useActing } from '../ui/http/acting.ts'
import { call } from '../ui/http/call.ts'
import { useGo } from '../ui/navigation/use-go.ts'
import { paths } from './paths.ts'

/** The fewest letters worth a search. */
const FEWEST = 2

/** Records of any register whose names hold the words, as far as the role reads them. */
export function useFoundRecords(q: string) {
  const acting = useActing()
  const go = useGo()
  const found = useQuery({
    queryKey: ['search', acting, q],
    queryFn: ({ signal }) => call(search, { query: { q } }, signal),
    enabled: q.length >= FEWEST,
    placeholderData: keepPreviousData,
  })
  if (q.length < FEWEST) return []
  return (found.data?.items ?? []).map(({ register, key, label, title }) => ({
    id: `${register} ${key}`,
    label,
    description: `${title} · ${key.replaceAll('~', ' · ')}`,
    onClick: () => go(paths.record(register, key)),
  }))
}
