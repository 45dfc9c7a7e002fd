import { type CountedText, wordFor } from '#domain/values/plural.ts'
import type { AnyRegister } from '#domain/values/register.ts'
import type { Language, Text } from '#domain/values/text.ts'
import { writeNumber } from '../format/numbers.ts'
import { writeCell } from './write-cell.ts'

/** Which figure of a list is meant. */
export interface SumOf {
  /** The column whose sum it is; the number of records when left out. */
  readonly sum?: string
  /** The column beside whose sum it stands: «введено 12 из 14». */
  readonly of?: string
}

/** The word beside a figure of a list, in the form that its number asks for. */
export function titleOfSum(
  title: Text | CountedText,
  list: { readonly total: number; readonly sums: Readonly<Record<string, number>> } | undefined,
  { sum }: SumOf,
  language: Language,
): string {
  if (!isCounted(title)) return title[language]
  return wordFor(title, (sum === undefined ? list?.total : list?.sums[sum]) ?? 0, language)
}

const isCounted = (title: Text | CountedText): title is CountedText => typeof title.ru !== 'string'

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
