import type { DayConstraint } from './day-constraint.ts'

/** Together the lessons of a day take at most so many slots. */
export const maxDayLoad: DayConstraint = {
  kind: 'MaxDayLoad',
  sentence: 'Together the lessons of a day take at most so many slots.',
  justification: 'Nobody teaches or learns well beyond a number of hours a day, and the law limits them.',
  excess: ({ count, start, end }, [most = 0]) => {
    let load = 0
    for (let at = 0; at < count; at++) load += (end[at] as number) - (start[at] as number)
    return Math.max(0, load - most)
  },
}
