import { type RawBuilder, sql } from 'kysely'
import { parseLocalTime } from '#domain/values/local-time.ts'
import type { Column } from '#domain/values/register.ts'
import { containsWord } from './contains-words.ts'

/** A condition on rows. */
export type Condition = RawBuilder<unknown>

/** Values of these types are ordered, so that a range of them means something. */
const RANGED: ReadonlySet<Column['type']> = new Set(['integer', 'decimal', 'date', 'time', 'money'])

/**
 * The condition of a filter as a list's address holds it: values parted by commas, any of which may hold;
 * `from..to`, either side left open, for a range of numbers, dates or times; nothing for an empty cell. A text is found by any
 * part of it, and only as a whole where `=` stands before it. A value that the column cannot hold matches no row.
 */
export function filterCondition(name: string, column: Column, text: string): Condition {
  const conditions = text.split(',').map(part => partCondition(name, column, part.trim()))
  return sql`(${sql.join(conditions, sql` or `)})`
}

function partCondition(name: string, column: Column, part: string): Condition {
  const cell = sql.ref(name)
  if (part === '') return sql`${cell} is null`
  const [from, to, ...rest] = part.split('..')
  if (!RANGED.has(column.type) || to === undefined || rest.length > 0) return equals(name, column, part)
  const limits = [
    ...(from ? [compare(cell, column, '>=', from)] : []),
    ...(to ? [compare(cell, column, '<=', to)] : []),
  ]
  return limits.length > 0 ? sql`(${sql.join(limits, sql` and `)})` : sql`${cell} is not null`
}

/** Only a text is found by a part of it: codes, dates and figures are either the same or others. */
function equals(name: string, column: Column, part: string): Condition {
  if (column.type !== 'text') return compare(sql.ref(name), column, '=', part)
  return part.startsWith('=') ? sql`${sql.ref(name)} = ${part.slice(1)}` : containsWord([name], part)
}

function compare(cell: Condition, column: Column, operator: '=' | '>=' | '<=', part: string): Condition {
  const value = cellValueOf(column, part)
  return value === undefined ? sql`false` : sql`${cell} ${sql.raw(operator)} ${value}`
}

const FLAGS: Readonly<Record<string, boolean>> = { true: true, false: false }

/** The value that a text in an address stands for; `undefined` when the column cannot hold it. */
function cellValueOf(column: Column, part: string): string | number | boolean | undefined {
  switch (column.type) {
    case 'flag':
      return FLAGS[part]
    case 'integer':
    case 'money':
      return Number.isSafeInteger(Number(part)) ? Number(part) : undefined
    case 'decimal':
      return Number.isFinite(Number(part)) ? Number(part) : undefined
    case 'date':
      return isDate(part) ? part : undefined
    case 'time':
      return parseLocalTime(part)
    default:
      return part
  }
}

const isDate = (part: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(part) && !Number.isNaN(Date.parse(`${part}T00:00:00Z`))
