import type { DayConstraint } from './day-constraint.ts'

/** A day has at most so many pauses that are longer than so many slots. */
export const maxBreaks: DayConstraint = {
  kind: 'MaxBreaks',
  sentence: 'A day has at most so many pauses that are longer than so many slots.',
  justification: 'Gaps in a day are lost time for whoever has to wait at the site.',
  excess: ({ count, start, end }, [most = 0, pause = 0]) => {
    let breaks = 0
    let busyUntil = end[0] as number
    for (let at = 1; at < count; at++) {
      if ((start[at] as number) > busyUntil + pause) breaks++
      busyUntil = Math.max(busyUntil, end[at] as number)
    }
    return Math.max(0, breaks - most)
  },
}
