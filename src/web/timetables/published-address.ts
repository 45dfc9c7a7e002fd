import { useLocation } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import type { FindingKind } from '#domain/timetables/published-findings.ts'
import { paths } from '../app/paths.ts'
import { useGo } from '../ui/navigation/use-go.ts'
import type { ViewKind } from './timetable-address.ts'

/** What of a published week is shown. */
export type PublishedTab = 'week' | 'rooms' | 'variants' | 'moved'

/** What the address of a published week says; what it does not say is not there. */
export interface PublishedAddress {
  readonly college?: string
  /** The Monday of the week. */
  readonly week?: string
  /** The improvement that is shown; the week as it was published without it. */
  readonly variant?: string
  readonly tab?: PublishedTab
  /** The figure whose list is open. */
  readonly figure?: FindingKind
  readonly by?: ViewKind
  readonly of?: string
}

/** Parts of an address and what becomes of them; `undefined` takes a part away. */
export type PublishedChange = { readonly [P in keyof PublishedAddress]?: PublishedAddress[P] | undefined }

const PARTS = ['college', 'week', 'variant', 'tab', 'figure', 'by', 'of'] as const

/** Reads an address. */
export const readPublishedAddress = (search: Readonly<Record<string, unknown>>): PublishedAddress =>
  Object.fromEntries(PARTS.flatMap(part => (search[part] ? [[part, String(search[part])]] : [])))

/** The address with a change made to it. */
export function changedPublished(address: PublishedAddress, change: PublishedChange): string {
  const parts = Object.entries({ ...address, ...change }).flatMap(([part, value]) =>
    value === undefined ? [] : [[part, value]],
  )
  return paths.publishedWeeks(Object.fromEntries(parts))
}

/** The address of a published week, and the way to another; each step can be gone back. */
export function usePublishedAddress() {
  const search = useLocation().search as Readonly<Record<string, unknown>>
  const go = useGo()
  const address = useMemo(() => readPublishedAddress(search), [search])
  const change = useCallback((parts: PublishedChange) => go(changedPublished(address, parts)), [address, go])
  return { address, change }
}
