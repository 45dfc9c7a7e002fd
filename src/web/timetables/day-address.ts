import { useLocation } from '@tanstack/react-router'
import { useMemo } from 'react'
import { addDays, type LocalDate, localDate, parseLocalDate } from '#domain/values/local-date.ts'
import { paths } from '../app/paths.ts'
import { useGo } from '../ui/navigation/use-go.ts'
import type { AskedEvent } from './days.api.ts'

/** What the address of a day says; what it does not say is not there. */
export interface DayAddress {
  readonly date?: string
  /** The last day of what is asked about. */
  readonly until?: string
  readonly college?: string
  /** What somebody asks about, on top of the registers. */
  readonly out: readonly AskedEvent[]
}

/** Parts of an address and what becomes of them; `undefined` takes a part away. */
export type DayAddressChange = { readonly [P in keyof DayAddress]?: DayAddress[P] | undefined }

const KINDS: readonly string[] = ['teacherAway', 'roomClosed', 'groupAway', 'employerCancels']

/** Reads an address; what cannot be understood is passed over. */
export function readDayAddress(search: Readonly<Record<string, unknown>>): DayAddress {
  const dates = (['date', 'until'] as const).flatMap(part =>
    parseLocalDate(String(search[part] ?? '')) ? [[part, String(search[part])]] : [],
  )
  const college = search.college ? [['college', String(search.college)]] : []
  const out = String(search.out ?? '')
    .split(';')
    .flatMap(readEvent)
  return { ...Object.fromEntries([...dates, ...college]), out }
}

/** The query of an address with a change made to it. */
export function writeDayAddress(address: DayAddress, change: DayAddressChange): Record<string, string> {
  const { out, ...parts } = { ...address, ...change }
  const written = Object.entries(parts).flatMap(([part, value]) => (value ? [[part, String(value)]] : []))
  const events = (out ?? []).map(writeEvent).join(';')
  return Object.fromEntries([...written, ...(events ? [['out', events]] : [])])
}

/** An event in the address: kind, code, first and last day, first and last pair. */
const writeEvent = ({ kind, subject, startsOn, endsOn, fromPair, toPair }: AskedEvent): string =>
  [
    kind,
    encodeURIComponent(subject).replaceAll('~', '%7E'),
    startsOn,
    endsOn,
    fromPair ?? '',
    toPair ?? '',
  ].join('~')

function readEvent(text: string): AskedEvent[] {
  const [kind = '', subject = '', startsOn = '', endsOn = '', fromPair, toPair] = text.split('~')
  if (!KINDS.includes(kind) || !parseLocalDate(startsOn) || !parseLocalDate(endsOn)) return []
  const pair = (value: string | undefined) => (value && /^[1-9]$/.test(value) ? Number(value) : null)
  return [
    {
      ...{ kind: kind as AskedEvent['kind'], subject: decodeURIComponent(subject), startsOn, endsOn },
      ...{ fromPair: pair(fromPair), toPair: pair(toPair), places: null },
    },
  ]
}

/** How many days at most are looked at together. */
const MOST_DAYS = 14

/** The last day of what is asked about from a date on: an illness of three days concerns the lessons of all three. */
export function untilOf({ until, out }: DayAddress, date: LocalDate): LocalDate {
  const furthest = addDays(date, MOST_DAYS - 1)
  const latest = until ?? [date, ...out.map(({ endsOn }) => endsOn)].sort().at(-1) ?? date
  return latest > furthest ? furthest : localDate(latest)
}

/** The day's address, and the way to another one; each step can be gone back. */
export function useDayAddress() {
  const search = useLocation().search as Readonly<Record<string, unknown>>
  const go = useGo()
  const address = useMemo(() => readDayAddress(search), [search])
  const change = (parts: DayAddressChange) => go(paths.day(writeDayAddress(address, parts)))
  return { address, change }
}
