import { z } from 'zod'
import type { Column, Register } from '#domain/values/register.ts'

/** The most characters that the code of a record has. */
const CODE_LENGTH = 100

/**
 * The schema of a record that somebody sends: every limit of its register's description holds, and no field is
 * unknown. An optional column is given as `null` when it is empty.
 */
export const recordInput = <R>(register: Register<R>): z.ZodType<R> =>
  z.strictObject(
    mapColumns(register, column => optionally(column, limited(column))),
  ) as unknown as z.ZodType<R>

/** The schema of a record that the server answers with: the types alone, as old rows may break a newer limit. */
export const recordAnswer = <R>(register: Register<R>): z.ZodType<R> =>
  z
    .object(mapColumns(register, column => optionally(column, unlimited(column))))
    .meta({ id: register.name, title: register.one.en }) as unknown as z.ZodType<R>

/** The schema of one cell that somebody sends. */
export const columnInput = (column: Column): z.ZodType => optionally(column, limited(column))

function mapColumns<R>(register: Register<R>, schemaOf: (column: Column) => z.ZodType) {
  const columns: readonly [string, Column][] = Object.entries(register.columns)
  return Object.fromEntries(
    columns.map(([name, column]) => [name, schemaOf(column).describe(describe(column))]),
  )
}

const optionally = (column: Column, schema: z.ZodType): z.ZodType =>
  column.required ? schema : schema.nullable()

function limited(column: Column): z.ZodType {
  switch (column.type) {
    case 'text':
      return z.string().trim().min(1).max(column.maxLength)
    case 'reference':
      return z.string().trim().min(1).max(CODE_LENGTH)
    case 'integer':
      return z.int().min(column.min).max(column.max)
    case 'decimal':
      return z
        .number()
        .min(column.min)
        .max(column.max)
        .multipleOf(10 ** -column.digits)
    case 'date':
      return z.iso.date()
    case 'time':
      return z.iso.time({ precision: -1 })
    default:
      return unlimited(column)
  }
}

function unlimited(column: Column): z.ZodType {
  switch (column.type) {
    case 'text':
    case 'reference':
    case 'date':
    case 'time':
      return z.string()
    case 'integer':
    case 'money':
      return z.int()
    case 'decimal':
      return z.number()
    case 'flag':
      return z.boolean()
    case 'choice':
      return z.enum(Object.keys(column.choices))
  }
}

function describe(column: Column): string {
  const notes: Partial<Record<Column['type'], string>> = {
    money: 'in kopecks',
    date: 'YYYY-MM-DD',
    time: 'HH:MM',
    ...(column.type === 'reference' ? { reference: `code in ${column.register}` } : {}),
    ...(column.type === 'choice'
      ? {
          choice: Object.entries(column.choices)
            .map(([code, word]) => `${code}: ${word.en}`)
            .join(', '),
        }
      : {}),
  }
  const note = notes[column.type]
  return note ? `${column.title.en} (${note})` : column.title.en
}
