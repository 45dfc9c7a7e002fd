import { useLocation } from '@tanstack/react-router'
import { useMemo } from 'react'
import { termDays, termOn } from '#domain/timetables/term.ts'
import { academicYear } from '#domain/values/academic-year.ts'
import { type LocalDate, localDate, parseLocalDate } from '#domain/values/local-date.ts'
import { invariant } from '#domain/values/refusal.ts'
import { paths } from '../app/paths.ts'
import { type TermOfYear, useTerms } from '../timetables/timetables.api.ts'
import { useGo } from '../ui/navigation/use-go.ts'
import { useBusinessDay } from '../ui/parts/business-day.ts'
import { PERIOD_KINDS, type PeriodKind } from './zone-period.ts'

/** What the address of zones' hours says. */
export interface ZoneHoursAddress {
  readonly period: PeriodKind
  /** A day of the period. */
  readonly at: LocalDate
  readonly zone?: string
  /** Whose records are open; `*` for everybody's. */
  readonly records?: string
  /** Whether colleges' own workshops are shown as well. */
  readonly all?: string
}

type Change = { readonly [P in keyof ZoneHoursAddress]?: ZoneHoursAddress[P] | undefined }

/** The address of zones' hours, at first of the term of the day, and the way to another. */
export function useZoneHoursAddress() {
  const search = useLocation().search as Readonly<Record<string, unknown>>
  const today = useBusinessDay()
  invariant(today, 'hours of zones are read in the workplace, which has a date')
  const terms = useTerms()
  const known = terms.data?.items
  const go = useGo()
  const address = useMemo((): ZoneHoursAddress => {
    const words = (['zone', 'records', 'all'] as const).flatMap(part =>
      search[part] ? [[part, String(search[part])]] : [],
    )
    return {
      ...Object.fromEntries(words),
      period: PERIOD_KINDS.find(kind => kind === search.period) ?? 'term',
      at: parseLocalDate(String(search.at ?? '')) ?? dayToRead(localDate(today), known),
    }
  }, [search, today, known])
  const hrefOf = (parts: Change): string => {
    const next = Object.entries({ ...address, ...parts }).flatMap(([part, value]) =>
      value === undefined || value === '' ? [] : [[part, String(value)]],
    )
    return paths.zoneHours(Object.fromEntries(next))
  }
  return { address, isKnown: !terms.isPending, hrefOf, change: (parts: Change) => go(hrefOf(parts)) }
}

/** The day itself where its term has a timetable or none has; else the first of the newest term that has one. */
function dayToRead(today: LocalDate, known: readonly TermOfYear[] | undefined): LocalDate {
  const now = termOn(today)
  const [newest] = known ?? []
  const isKnown = known?.some(({ year, term }) => year === now.year && term === now.number)
  if (isKnown || !newest) return today
  return termDays({ year: academicYear(newest.year), number: newest.term === 2 ? 2 : 1 })[0]
}
