import type { AnyRegister } from '#domain/values/register.ts'
import type { Language } from '#domain/values/text.ts'
import { writeNumber } from '../format/numbers.ts'
import { writeCell } from './write-cell.ts'

/** Which figure of a list is meant. */
export interface SumOf {
  /** The column whose sum it is; the number of records when left out. */
  readonly sum?: string
  /** The column beside whose sum it stands: «введено 12 из 14». */
  readonly of?: string
}

/** A figure of a list as people read it: how many records, a sum over them, or one sum out of another. */
export function writeSum(
  register: AnyRegister,
  list: { readonly total: number; readonly sums: Readonly<Record<string, number>> },
  { sum, of }: SumOf,
  language: Language,
): string {
  const written = (name: string) => {
    const column = register.columns[name]
    return column ? writeCell(column, list.sums[name] ?? 0, {}, language) : ''
  }
  if (sum === undefined) return writeNumber(list.total, language)
  return of === undefined ? written(sum) : `${written(sum)} / ${written(of)}`
}
