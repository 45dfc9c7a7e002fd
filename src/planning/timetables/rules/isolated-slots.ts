/** The longest day, in slots, that has a table of its isolated lessons. */
export const LONGEST_DAY = 16

/** mask of busy slots → how many of them have no busy neighbour. */
export function isolatedSlots(slots: number): Uint8Array {
  return Uint8Array.from({ length: 1 << slots }, (_, mask) => {
    let count = 0
    for (let alone = mask & ~(mask << 1) & ~(mask >> 1); alone !== 0; alone &= alone - 1) count++
    return count
  })
}
