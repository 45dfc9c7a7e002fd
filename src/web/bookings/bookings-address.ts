import { useLocation } from '@tanstack/react-router'
import { useMemo } from 'react'
import { parseLocalDate } from '#domain/values/local-date.ts'
import { paths } from '../app/paths.ts'
import { useGo } from '../ui/navigation/use-go.ts'

/** What the address of bookings says. */
export interface BookingsAddress {
  readonly tab: 'week' | 'list'
  readonly zone?: string
  /** A day of the week that is shown. */
  readonly day?: string
  /** Whose bookings the list shows. */
  readonly whose?: string
  readonly status?: string
  /** What the list is searched for. */
  readonly words?: string
  readonly sort?: string
  /** The booking whose panel is open. */
  readonly booking?: number
}

type Change = { readonly [P in keyof BookingsAddress]?: BookingsAddress[P] | undefined }

/** The address of bookings, and the way to another one. */
export function useBookingsAddress() {
  const search = useLocation().search as Readonly<Record<string, unknown>>
  const go = useGo()
  const address = useMemo((): BookingsAddress => {
    const day = parseLocalDate(String(search.day ?? ''))
    const booking = Number(search.booking)
    const words = (['zone', 'whose', 'status', 'words', 'sort'] as const).flatMap(part =>
      search[part] ? [[part, String(search[part])]] : [],
    )
    return {
      ...Object.fromEntries(words),
      tab: search.tab === 'week' ? 'week' : search.tab === 'list' || booking > 0 ? 'list' : 'week',
      ...(day ? { day } : {}),
      ...(booking > 0 ? { booking } : {}),
    }
  }, [search])
  const change = (parts: Change) => {
    const next = Object.entries({ ...address, ...parts }).flatMap(([part, value]) =>
      value === undefined || value === '' ? [] : [[part, String(value)]],
    )
    go(paths.bookings(Object.fromEntries(next)))
  }
  return { address, change }
}
