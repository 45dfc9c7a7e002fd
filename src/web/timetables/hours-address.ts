import { useLocation } from '@tanstack/react-router'
import { useMemo } from 'react'
import { termOn } from '#domain/timetables/term.ts'
import { localDate, parseLocalDate } from '#domain/values/local-date.ts'
import { paths } from '../app/paths.ts'
import { useGo } from '../ui/navigation/use-go.ts'
import { useBusinessDay } from '../ui/parts/business-day.ts'

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
  const today = useBusinessDay() ?? '2025-01-24'
  const go = useGo()
  const address = useMemo((): HoursAddress => {
    const on = parseLocalDate(String(search.on ?? '')) ?? today
    const now = termOn(localDate(on))
    const words = (['college', 'teacher', 'short'] as const).flatMap(part =>
      search[part] ? [[part, String(search[part])]] : [],
    )
    return {
      ...Object.fromEntries(words),
      year: Number(search.year) || now.year,
      term: search.term === undefined ? now.number : Number(search.term) === 2 ? 2 : 1,
      on,
    }
  }, [search, today])
  const change = (parts: Change) => {
    const next = Object.entries({ ...address, ...parts }).flatMap(([part, value]) =>
      value === undefined || value === '' ? [] : [[part, String(value)]],
    )
    go(paths.deliveredHours(Object.fromEntries(next)))
  }
  return { address, change }
}
