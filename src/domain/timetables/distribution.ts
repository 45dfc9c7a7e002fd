/** Every kind of wish or rule about several lessons at once, with the number of parameters in its brackets. */
export const DISTRIBUTION_PARAMETERS = {
  SameStart: 0,
  SameTime: 0,
  DifferentTime: 0,
  SameDays: 0,
  DifferentDays: 0,
  SameWeeks: 0,
  DifferentWeeks: 0,
  SameRoom: 0,
  DifferentRoom: 0,
  Overlap: 0,
  NotOverlap: 0,
  SameAttendees: 0,
  Precedence: 0,
  WorkDay: 1,
  MinGap: 1,
  MaxDays: 1,
  MaxDayLoad: 1,
  MaxBreaks: 2,
  MaxBlock: 2,
  Compactness: 0,
  MinDays: 1,
  RoomStability: 0,
  Gaps: 1,
  MaxBands: 2,
} as const

/**
 * A kind of distribution: the nineteen of ITC-2019, the three wishes of ITC-2007 track 3 (`Compactness`, `MinDays`,
 * `RoomStability`), and two of colleges, whose days are bands of so many slots, as their bells ring: `Gaps(band)` counts
 * the free bands between the first and the last lesson of a day, `MaxBands(band,most)` those that a day has too many. A
 * lesson fills bands from the one in which it begins, as many as its length comes nearest to.
 *
 * @see Müller, Rudová, Müllerová, University course timetabling and International Timetabling Competition 2019, section 3.
 * @see Di Gaspero, McCollum, Schaerf, The Second International Timetabling Competition: track 3, 2007.
 */
export type DistributionKind = keyof typeof DISTRIBUTION_PARAMETERS

/** A rule or a wish about several lessons at once. */
export interface Distribution {
  readonly kind: DistributionKind
  /** The numbers in the brackets of its name, in slots or days: `MaxBlock(20,9)`. */
  readonly parameters: readonly number[]
  /** The lessons it speaks of, as rows of the problem's list; their order matters to `Precedence` alone. */
  readonly lessons: readonly number[]
  /** A rule that every timetable keeps; otherwise a wish. */
  readonly required: boolean
  /** The price of each time that a wish is not met; 0 for a rule. */
  readonly penalty: number
}

/** Whether the word names a kind of distribution. */
export const isDistributionKind = (word: string): word is DistributionKind =>
  Object.hasOwn(DISTRIBUTION_PARAMETERS, word)

/** The name with its numbers, as files write it: `WorkDay(32)`. */
export const distributionName = ({ kind, parameters }: Pick<Distribution, 'kind' | 'parameters'>): string =>
  parameters.length > 0 ? `${kind}(${parameters.join(',')})` : kind
