import type { YearIndex } from './year-index.ts'

/** A column with its factor in a row. */
export type Term = [column: number, factor: number]

/** The columns of a model. The week of a start is its position in the session's `starts`. */
export interface Columns {
  /** By session and position: the columns whose sum says that the session starts there. */
  readonly starts: readonly (readonly (readonly number[])[])[]
  /** By option and position: the column that gives its block this place. */
  readonly places: readonly (readonly number[])[]
  /** By cell (limit × week): the amount above the even load. */
  readonly excess: Map<number, number>
}

/** Each column once. */
export const ones = (columns: readonly number[]): Term[] => columns.map(column => [column, 1])

/** The first block of a session, and the one behind its last. */
export const blocksOf = (index: YearIndex, session: number): [number, number] => [
  index.sessionFirst[session] ?? 0,
  index.sessionFirst[session + 1] ?? 0,
]

/** The options of a block. */
export function optionsOf(index: YearIndex, block: number): number[] {
  const options: number[] = []
  for (let option = index.optionFirst[block] ?? 0; option < (index.optionFirst[block + 1] ?? 0); option++)
    options.push(option)
  return options
}
