/**
 * Student places × clock minutes for which they are open or taken, in whole minutes, so that sums are exact. People read
 * them as workplace-hours (место-часы) of 60 minutes; academic hours are turned into them where a lesson is counted.
 */
export type WorkplaceMinutes = number & { readonly __minutes: 'workplace' }

/** So many places for so many clock minutes. */
export const workplaceMinutes = (places: number, minutes: number): WorkplaceMinutes =>
  Math.round(places * minutes) as WorkplaceMinutes

/** The sum of several. */
export const sumMinutes = (all: Iterable<WorkplaceMinutes>): WorkplaceMinutes => {
  let sum = 0
  for (const minutes of all) sum += minutes
  return sum as WorkplaceMinutes
}

/** The same in workplace-hours. */
export const workplaceHours = (minutes: WorkplaceMinutes): number => minutes / 60
