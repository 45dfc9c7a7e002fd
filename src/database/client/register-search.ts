import { sql } from 'kysely'
import type { AnyRegister } from '#domain/values/register.ts'
import type { Condition } from './register-filter.ts'
import { columnsOf, tableOf } from './register-table.ts'

/** Finds the description of a register by its name: what a reference points to. */
export type RegisterLookup = (name: string) => AnyRegister

/**
 * The condition of a free search: each of its words stands somewhere in the record, or in what its references show.
 * Small and capital letters are one, and so are е and ё.
 */
export function searchCondition(
  register: AnyRegister,
  lookup: RegisterLookup,
  search: string,
): Condition | undefined {
  const words = search.split(/\s+/).filter(word => word !== '')
  if (words.length === 0) return undefined
  const conditions = words.map(word => wordCondition(register, lookup, containing(word)))
  return sql`(${sql.join(conditions, sql` and `)})`
}

function wordCondition(register: AnyRegister, lookup: RegisterLookup, pattern: string): Condition {
  const own = columnsOf(register).filter(
    ([, column]) => column.type === 'text' || column.type === 'reference',
  )
  const conditions = [
    matches(
      own.map(([name]) => name),
      pattern,
    ),
    ...own.flatMap(([name, column]) =>
      column.type === 'reference' ? referenceMatches(name, lookup(column.register), pattern) : [],
    ),
  ]
  return sql`(${sql.join(conditions, sql` or `)})`
}

function referenceMatches(name: string, target: AnyRegister, pattern: string): Condition[] {
  const shown = target.label.filter(column => target.columns[column]?.type === 'text' && column !== 'code')
  if (shown.length === 0) return []
  return [
    sql`${sql.ref(name)} in (
      select code from ${sql.table(tableOf(target))}
      where cluster = (select access.cluster()) and ${matches(shown, pattern)})`,
  ]
}

/**
 * One comparison for all columns together costs half of one for each; and a pattern that knows no case a third of
 * bringing every cell into small letters first.
 */
const matches = (columns: readonly string[], pattern: string): Condition =>
  sql`concat_ws(' ', ${sql.join(columns.map(name => sql.ref(name)))}) collate app.russian ~* ${pattern}`

/** The pattern of a word that may stand anywhere; what means something in a pattern stands for itself. */
const containing = (word: string): string =>
  word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[её]/gi, '[её]')
