import { useLocation } from '@tanstack/react-router'
import { useMemo } from 'react'
import { type Term, termOn } from '#domain/timetables/term.ts'
import { academicYear } from '#domain/values/academic-year.ts'
import { localDate, parseLocalDate } from '#domain/values/local-date.ts'
import { invariant } from '#domain/values/refusal.ts'
import { paths } from '../app/paths.ts'
import { useGo } from '../ui/navigation/use-go.ts'
import { useBusinessDay } from '../ui/parts/business-day.ts'
import { type TermOfYear, useTerms } from './timetables.api.ts'

/** What the address of delivered hours says. */
export interface HoursAddress {
  readonly year: number
  readonly term: 1 | 2
  readonly on: string
  readonly college?: string
  readonly teacher?: string
  /** Only parts for which hours are short. */
  readonly short?: string
}

type Change = { readonly [P in keyof HoursAddress]?: HoursAddress[P] | undefined }

/** The address of delivered hours, at first of the term and the day of the cluster, and the way to another. */
export function useHoursAddress() {
  const search = useLocation().search as Readonly<Record<string, unknown>>
  const today = useBusinessDay()
  invariant(today, 'delivered hours are read in the workplace, which has a date')
  const known = useTerms().data?.items
  const go = useGo()
  const address = useMemo((): HoursAddress => {
    const on = parseLocalDate(String(search.on ?? '')) ?? today
    const now = termToRead(termOn(localDate(on)), known)
    const words = (['college', 'teacher', 'short'] as const).flatMap(part =>
      search[part] ? [[part, String(search[part])]] : [],
    )
    return {
      ...Object.fromEntries(words),
      year: Number(search.year) || now.year,
      term: search.term === undefined ? now.number : Number(search.term) === 2 ? 2 : 1,
      on,
    }
  }, [search, today, known])
  const change = (parts: Change) => {
    const next = Object.entries({ ...address, ...parts }).flatMap(([part, value]) =>
      value === undefined || value === '' ? [] : [[part, String(value)]],
    )
    go(paths.deliveredHours(Object.fromEntries(next)))
  }
  return { address, change }
}

/** The term of the day; where it has no timetable and another has, the newest of those that have. */
function termToRead(now: Term, known: readonly TermOfYear[] | undefined): Term {
  const [newest] = known ?? []
  const isKnown = known?.some(({ year, term }) => year === now.year && term === now.number)
  return isKnown || !newest ? now : { year: academicYear(newest.year), number: newest.term === 2 ? 2 : 1 }
}
