/** How many rows a page key moves by. */
const PAGE_STEP = 20

/** The row that a key goes to from the row `active` of `total`; nothing for keys that do not move. */
export function stepFor(key: string, active: number, total: number): number | undefined {
  const goTo = (index: number) => Math.min(Math.max(0, index), total - 1)
  switch (key) {
    case 'ArrowDown':
      return goTo(active + 1)
    case 'ArrowUp':
      return goTo(active - 1)
    case 'PageDown':
      return goTo(active + PAGE_STEP)
    case 'PageUp':
      return goTo(active - PAGE_STEP)
    case 'Home':
      return goTo(0)
    case 'End':
      return goTo(total - 1)
    default:
      return undefined
  }
}
