/** The rows that a page of the list asks for at once. */
export const PAGE_ROWS = 100

/** The pages that hold the rows from `first` to `last`, both counted from 0. */
export function pagesFor(first: number, last: number): number[] {
  const from = Math.floor(Math.max(0, first) / PAGE_ROWS)
  const to = Math.floor(Math.max(0, last) / PAGE_ROWS)
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}
