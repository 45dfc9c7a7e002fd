import { useQuery } from '@tanstack/react-query'
import type { AnswerOf } from '#contract/http/route.ts'
import { yearWeeks } from '#contract/years/years.contract.ts'
import { useActing } from '../ui/http/acting.ts'
import { call } from '../ui/http/call.ts'

/** What each group does in each week of a year, and who is where. */
export type YearWeeks = AnswerOf<typeof yearWeeks>

/** Asks for the weeks of a year. */
export function useYearWeeks(year: number | undefined) {
  const acting = useActing()
  return useQuery({
    queryKey: ['years', acting, year, 'weeks'],
    enabled: year !== undefined,
    queryFn: ({ signal }) => call(yearWeeks, { params: { year: year ?? 0 } }, signal),
  })
}
