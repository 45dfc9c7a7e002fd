/** When a lesson meets: the same slots on each of its days in each of its weeks. */
export interface MeetingTime {
  /** A mask of the weeks, bit 0 = the first week of the term. */
  readonly weeks: number
  /** A mask of the days, bit 0 = the first day of the week. */
  readonly days: number
  /** The first slot of the day, counted from 0. */
  readonly start: number
  /** How many slots it lasts. */
  readonly length: number
}

/** The longest term that a mask of weeks holds. */
export const MOST_WEEKS = 31

/** The two times as one word each; equal words mean equal times. */
export const wordOfTime = (time: MeetingTime): string =>
  `${time.weeks}/${time.days}/${time.start}/${time.length}`

/** Reads a mask written as ITC-2019 writes it: `1010000`, the first character = bit 0. */
export function readMask(text: string): number | undefined {
  if (!/^[01]+$/.test(text) || text.length > MOST_WEEKS) return undefined
  let mask = 0
  for (let bit = 0; bit < text.length; bit++) if (text[bit] === '1') mask |= 1 << bit
  return mask
}

/** Writes a mask of so many bits as ITC-2019 reads it. */
export function writeMask(mask: number, bits: number): string {
  let text = ''
  for (let bit = 0; bit < bits; bit++) text += mask & (1 << bit) ? '1' : '0'
  return text
}
