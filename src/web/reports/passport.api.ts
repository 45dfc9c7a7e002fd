import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { AnswerOf } from '#contract/http/route.ts'
import type {
  catalogue,
  passport,
  passportMoney,
  passportPicture,
  passportRecords,
} from '#contract/reports/reports.contract.ts'
import { read } from '../ui/http/call.ts'

// The types alone come from the contract: its schemas would double what the first page has to fetch.

/** The public passport on a day. */
export type Passport = AnswerOf<typeof passport>
/** One of the seventeen statements with its figure. */
export type PassportFact = Passport['facts'][number]
/** What was promised, beside what is. */
export type PassportTarget = Passport['targets'][number]
/** A place where a member teaches or works. */
export type PassportSite = AnswerOf<typeof passportPicture>['sites'][number]
/** Money from a source to a use. */
export type MoneyFlow = AnswerOf<typeof passportMoney>['flows'][number]
/** A programme of the catalogue. */
export type CatalogueItem = AnswerOf<typeof catalogue>['items'][number]

type Records = AnswerOf<typeof passportRecords>

const onDay = (on: string | undefined): string => (on ? `?on=${on}` : '')

/** The passport on a day; the cluster's date when none is given, the first cluster when none is named. */
export const usePassport = (on: string | undefined, cluster?: string) =>
  useQuery({
    queryKey: ['passport', on, cluster],
    queryFn: ({ signal }) => {
      const query = new URLSearchParams({ ...(on ? { on } : {}), ...(cluster ? { cluster } : {}) }).toString()
      return read<Passport>(`/passport${query ? `?${query}` : ''}`, signal)
    },
    placeholderData: before => before,
  })

/** The sites of the members on a day. */
export const usePicture = (on: string | undefined) =>
  useQuery({
    queryKey: ['passport', 'picture', on],
    queryFn: ({ signal }) => read<{ sites: PassportSite[] }>(`/passport/picture${onDay(on)}`, signal),
  })

/** The money on a day, from sources to uses. */
export const useMoney = (on: string | undefined) =>
  useQuery({
    queryKey: ['passport', 'money', on],
    queryFn: ({ signal }) => read<{ flows: MoneyFlow[] }>(`/passport/money${onDay(on)}`, signal),
  })

const PAGE = 200

/** The records behind a figure, page by page. */
export const useFactRecords = (href: string) =>
  useInfiniteQuery({
    queryKey: ['passport', 'records', href],
    queryFn: ({ pageParam, signal }) =>
      read<Records>(`${href}${href.includes('?') ? '&' : '?'}offset=${pageParam}&limit=${PAGE}`, signal),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const arrived = pages.reduce((sum, page) => sum + page.items.length, 0)
      return arrived < last.total ? arrived : undefined
    },
  })

/** The towns where the colleges are, each once, in the order of the statement's records. */
export function useCollegeTowns(facts: readonly PassportFact[]): string[] {
  const records = useFactRecords(facts.find(({ id }) => id === 'S2')?.records.href ?? '')
  const towns = records.data?.pages.flatMap(page => page.items).map(item => String(item.municipality))
  return [...new Set(towns)]
}

/** The catalogue of programmes, narrowed by the words that people use for occupations. */
export const useCatalogue = (q: string, on?: string) =>
  useQuery({
    queryKey: ['catalogue', q, on],
    queryFn: ({ signal }) => {
      const query = new URLSearchParams({ ...(q ? { q } : {}), ...(on ? { on } : {}) }).toString()
      return read<AnswerOf<typeof catalogue>>(`/catalogue${query ? `?${query}` : ''}`, signal)
    },
    placeholderData: before => before,
  })
