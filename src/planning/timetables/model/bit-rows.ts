import type { Dice } from '../../engine/search/dice.ts'

/** No column at all. */
export const NONE = -1

/** Rows of bits, such as the rooms that are free at each time; `words` of 32 bits make a row. */
export interface BitRows {
  readonly words: number
  readonly bits: Int32Array
}

/** Rows in which every bit of so many columns is 0. */
export function bitRows(rows: number, columns: number): BitRows {
  const words = (columns + 31) >> 5
  return { words, bits: new Int32Array(rows * words) }
}

/** Sets a bit, or clears it. */
export function setBit({ words, bits }: BitRows, row: number, column: number, on: boolean): void {
  const word = row * words + (column >> 5)
  const bit = 1 << (column & 31)
  bits[word] = on ? (bits[word] as number) | bit : (bits[word] as number) & ~bit
}

/** Rows in which the given columns of each are set. */
export function bitRowsOf(columnsOf: readonly Int32Array[], columns: number): BitRows {
  const rows = bitRows(columnsOf.length, columns)
  columnsOf.forEach((own, row) => {
    for (const column of own) setBit(rows, row, column, true)
  })
  return rows
}

/** Whether a bit is set. */
export const hasBit = ({ words, bits }: BitRows, row: number, column: number): boolean =>
  (((bits[row * words + (column >> 5)] as number) >> (column & 31)) & 1) === 1

/** Draws one of the columns whose bits are set in both rows, each with the same chance; `NONE` where there is none. */
export function drawBit(one: BitRows, row: number, other: BitRows, otherRow: number, dice: Dice): number {
  const { words } = one
  const from = row * words
  const otherFrom = otherRow * words
  let count = 0
  for (let at = 0; at < words; at++) {
    count += bitCount((one.bits[from + at] as number) & (other.bits[otherFrom + at] as number))
  }
  if (count === 0) return NONE
  let left = dice.below(count)
  for (let at = 0; at < words; at++) {
    let both = (one.bits[from + at] as number) & (other.bits[otherFrom + at] as number)
    const here = bitCount(both)
    if (left >= here) {
      left -= here
      continue
    }
    for (; left > 0; left--) both &= both - 1
    return (at << 5) + 31 - Math.clz32(both & -both)
  }
  return NONE
}

/** How many bits of a word are set, added up in pairs, fours and eights. */
function bitCount(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
