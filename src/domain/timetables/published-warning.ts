import type { Refusal } from '../values/refusal.ts'

/** Something in a published timetable that a dispatcher should look at; it is read all the same. */
export interface PublishedWarning extends Refusal {
  /** Where it stands: a cell as `27.10.2025!E8`, or a line of a file as `list.csv:12`. */
  readonly place: string
}

/** A warning about what stands at the place. */
export const publishedWarning = (
  code: string,
  place: string,
  facts: Refusal['facts'] = {},
): PublishedWarning => ({ code, place, facts: { place, ...facts } })
