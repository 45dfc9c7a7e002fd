import { useLocation } from '@tanstack/react-router'
import { useCallback, useMemo, useRef } from 'react'
import { paths } from '../app/paths.ts'
import { useGo } from '../ui/navigation/use-go.ts'

/** By whom or what a week is read: all groups of a college, or one group, teacher or room. */
export type ViewKind = 'college' | 'group' | 'teacher' | 'room'

/** What the address of a timetable says; what it does not say is not there. */
export interface TimetableAddress {
  readonly year?: number
  readonly term?: number
  readonly version?: number
  /** The version that the one shown is compared with. */
  readonly compare?: number
  readonly by?: ViewKind
  /** The college, group, teacher or room. */
  readonly of?: string
  /** The week of the academic year; 0 for all weeks of the term in one. */
  readonly week?: number
  /** The lesson whose card is open. */
  readonly lesson?: string
}

/** Parts of an address and what becomes of them; `undefined` takes a part away. */
export type AddressChange = { readonly [P in keyof TimetableAddress]?: TimetableAddress[P] | undefined }

const NUMBERS = ['year', 'term', 'version', 'compare', 'week'] as const
const WORDS = ['of', 'lesson'] as const
const KINDS: readonly unknown[] = ['college', 'group', 'teacher', 'room'] satisfies ViewKind[]

/** Reads an address; what is no number where one belongs is passed over. */
export function readTimetableAddress(search: Readonly<Record<string, unknown>>): TimetableAddress {
  const words = WORDS.flatMap(part => (search[part] ? [[part, String(search[part])]] : []))
  const numbers = NUMBERS.flatMap(part => {
    const number = Number(search[part])
    const least = part === 'week' ? 0 : 1
    return search[part] !== undefined && Number.isInteger(number) && number >= least ? [[part, number]] : []
  })
  const by = KINDS.includes(search.by) ? [['by', search.by]] : []
  return Object.fromEntries([...words, ...numbers, ...by]) as TimetableAddress
}

/** The address with a change made to it. */
export function changedAddress(address: TimetableAddress, change: AddressChange): string {
  const parts = Object.entries({ ...address, ...change }).filter(([, value]) => value !== undefined)
  return paths.timetables(Object.fromEntries(parts.map(([part, value]) => [part, String(value)])))
}

/** The timetable's address, and the way to another one; each step can be gone back. */
export function useTimetableAddress() {
  const search = useLocation().search as Readonly<Record<string, unknown>>
  const go = useGo()
  const address = useMemo(() => readTimetableAddress(search), [search])
  const latest = useRef(address)
  latest.current = address
  const change = useCallback(
    (parts: AddressChange) => {
      const next = changedAddress(latest.current, parts)
      if (next !== changedAddress(latest.current, {})) go(next)
    },
    [go],
  )
  return { address, change }
}
