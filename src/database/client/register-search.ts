import { sql } from 'kysely'
import type { AnyRegister } from '#domain/values/register.ts'
import { containsWord } from './contains-words.ts'
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
  const conditions = words.map(word => wordCondition(register, lookup, word))
  return sql`(${sql.join(conditions, sql` and `)})`
}

function wordCondition(register: AnyRegister, lookup: RegisterLookup, word: string): Condition {
  const own = columnsOf(register).filter(
    ([, column]) => column.type === 'text' || column.type === 'reference',
  )
  const conditions = [
    containsWord(
      own.map(([name]) => name),
      word,
    ),
    ...own.flatMap(([name, column]) =>
      column.type === 'reference' ? referenceMatches(name, lookup(column.register), word) : [],
    ),
  ]
  return sql`(${sql.join(conditions, sql` or `)})`
}

function referenceMatches(name: string, target: AnyRegister, word: string): Condition[] {
  const shown = target.label.filter(column => target.columns[column]?.type === 'text' && column !== 'code')
  if (shown.length === 0) return []
  return [
    sql`${sql.ref(name)} in (
      select code from ${sql.table(tableOf(target))}
      where cluster = (select access.cluster()) and ${containsWord(shown, word)})`,
  ]
}
