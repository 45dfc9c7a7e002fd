import {
  type AnyRecord,
  type AnyRegister,
  type CellValue,
  type Column,
  type NamedByNumber,
  namingKey,
} from '#domain/values/register.ts'
import type { Language } from '#domain/values/text.ts'
import { writeDateShort } from '../format/dates.ts'
import { writeMoney, writeNumber } from '../format/numbers.ts'
import { writeYear } from '../format/write-year.ts'
import type { Labels } from './register-source.ts'

const FLAG: Record<Language, readonly [string, string]> = { ru: ['нет', 'да'], en: ['no', 'yes'] }

/** A cell as people read it: words for codes, labels for references, dates and sums in the house's form. */
export function writeCell(
  column: Column,
  value: CellValue | undefined,
  labels: Labels,
  language: Language,
): string {
  if (value === null || value === undefined || value === '') return ''
  switch (column.type) {
    case 'text':
    case 'time':
      return String(value)
    case 'date':
      return writeDateShort(String(value))
    case 'money':
      return writeMoney(Number(value), language)
    case 'flag':
      return FLAG[language][value ? 1 : 0]
    case 'choice':
      return column.choices[String(value)]?.[language] ?? String(value)
    case 'reference':
      return labels[column.register]?.[String(value)] ?? String(value)
    case 'integer':
      return column.names
        ? writeNaming(Number(value), column.names)
        : withUnit(writeNumber(Number(value), language, 0), column.unit?.[language])
    case 'decimal':
      return withUnit(writeNumber(Number(value), language, column.digits), column.unit?.[language])
  }
}

/** A field of a record as people read it: a text that names another record is read by that record's name. */
export function writeField(
  register: Pick<AnyRegister, 'columns'>,
  record: AnyRecord,
  name: string,
  labels: Labels,
  language: Language,
): string {
  const column = register.columns[name]
  if (!column) return ''
  const naming = column.type === 'text' ? column.naming : undefined
  const named = naming && labels[naming.register]?.[namingKey(naming, record, record[name])]
  return named ?? writeCell(column, record[name], labels, language)
}

/** A number that names something: an academic year by both its years, 2025/26. */
const writeNaming = (value: number, names: NamedByNumber): string =>
  names === 'academicYear' ? writeYear(value) : String(value)

const withUnit = (written: string, unit: string | undefined): string =>
  unit ? `${written} ${unit}` : written

/** What parts the thousands of a column's numbers where they are typed in; an empty text where they name something. */
export const thousandsOf = (column: Column): string =>
  column.type === 'integer' && column.names ? '' : '\u202f'

/** Whether the cells of a column are figures, which stand to the right so that they can be compared. */
export const isFigure = (column: Column): boolean =>
  column.type === 'integer' || column.type === 'decimal' || column.type === 'money'

/**
 * A cell on a card, where no head says what it is: a bare figure or date has its title before it («смена 1»), and so has a yes or no
 * («закреплено: да»).
 */
export function writeOnCard(
  column: Column,
  value: CellValue | undefined,
  labels: Labels,
  language: Language,
): string {
  const written = writeCell(column, value, labels, language)
  if (column.type === 'flag' && written !== '') return `${startedSmall(column.title[language])}: ${written}`
  const isBare =
    column.type === 'date' || ((column.type === 'integer' || column.type === 'decimal') && !column.unit)
  return isBare && written !== '' ? `${startedSmall(column.title[language])} ${written}` : written
}

/** A title within a sentence; an abbreviation keeps its capitals. */
const startedSmall = (title: string): string =>
  /^\p{Lu}\p{Lu}/u.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1)
