import { useRef } from 'react'

/** What the server answers to an act: at least the revision that it made. */
interface Answer {
  readonly timetable: { readonly revision: number }
}

/**
 * Sends acts that waited for others of the same hand: each with the revision to which those before it have led. What somebody
 * else has changed meanwhile is not passed over: the server refuses then.
 */
export function useOwnRevisions(board: string) {
  const led = useRef(new Map<string, number>())
  return async <T extends Answer>(known: number, send: (revision: number) => Promise<T>): Promise<T> => {
    let from = known
    let to = led.current.get(`${board} ${from}`)
    while (to !== undefined) {
      from = to
      to = led.current.get(`${board} ${from}`)
    }
    const state = await send(from)
    if (state.timetable.revision > from) led.current.set(`${board} ${from}`, state.timetable.revision)
    return state
  }
}
