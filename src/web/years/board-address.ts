import { useLocation } from '@tanstack/react-router'
import { useCallback, useMemo, useRef } from 'react'
import { paths } from '../app/paths.ts'
import { useGo } from '../ui/navigation/use-go.ts'

/** What the address of a board says; what it does not say is not there. */
export interface BoardAddress {
  readonly year?: number
  readonly version?: number
  /** The version that the one shown is compared with. */
  readonly compare?: number
  readonly college?: string
  readonly programme?: string
  readonly employer?: string
  /** The practice whose card is open. */
  readonly block?: string
  /** The strip of load of which it is asked who is there, and in which week; in the whole year where no week is named. */
  readonly load?: string
  readonly week?: number
}

type AddressPart = keyof BoardAddress
/** Parts of an address and what becomes of them; `undefined` takes a part away. */
export type AddressChange = { readonly [P in AddressPart]?: BoardAddress[P] | undefined }

const NUMBERS: readonly AddressPart[] = ['year', 'version', 'compare', 'week']
const WORDS: readonly AddressPart[] = ['college', 'programme', 'employer', 'block', 'load']

/** Reads an address; what is no number where one belongs is passed over. */
export function readBoardAddress(search: Readonly<Record<string, unknown>>): BoardAddress {
  const words = WORDS.flatMap(part => (search[part] ? [[part, String(search[part])]] : []))
  const numbers = NUMBERS.flatMap(part => {
    const number = Number(search[part])
    return Number.isInteger(number) && number > 0 ? [[part, number]] : []
  })
  return Object.fromEntries([...words, ...numbers]) as BoardAddress
}

/** The address with a change made to it. */
export function changedAddress(address: BoardAddress, change: AddressChange): string {
  const parts = Object.entries({ ...address, ...change }).filter(([, value]) => value !== undefined)
  return paths.years(Object.fromEntries(parts.map(([part, value]) => [part, String(value)])))
}

/** The board's address, and the way to another one; each step can be gone back. */
export function useBoardAddress() {
  const search = useLocation().search as Readonly<Record<string, unknown>>
  const go = useGo()
  const address = useMemo(() => readBoardAddress(search), [search])
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
