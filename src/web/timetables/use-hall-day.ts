import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { type PublicDays, readDays } from './public-timetables.api.ts'

/** How often the screen asks for what is new; milliseconds. */
const ASKS_EVERY = 60_000

const keyOf = (college: string) => `kuznitsa.hall.${college}`

/** The day of a college as the screen shows it. */
export interface HallDay {
  readonly shown: PublicDays | undefined
  /** The moment of what is shown, when nothing newer can be had. */
  readonly lostSince: string | undefined
  readonly error: Error | null
}

/** Today's lessons of a college, asked for again and again; what was known last stays, also over a start of the device. */
export function useHallDay(college: string): HallDay {
  const { data, error } = useQuery({
    queryKey: ['hall', college],
    queryFn: ({ signal }) => readDays({ kind: 'college', code: college, span: 'day' }, signal),
    refetchInterval: ASKS_EVERY,
    refetchIntervalInBackground: true,
    networkMode: 'always',
    staleTime: 0,
  })
  useEffect(() => {
    if (data) localStorage.setItem(keyOf(college), JSON.stringify(data))
  }, [data, college])
  const shown = data ?? (error ? keptDay(college) : undefined)
  return { shown, lostSince: error ? shown?.now : undefined, error }
}

function keptDay(college: string): PublicDays | undefined {
  const kept = localStorage.getItem(keyOf(college))
  return kept === null ? undefined : (JSON.parse(kept) as PublicDays)
}
