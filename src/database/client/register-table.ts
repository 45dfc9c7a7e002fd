import { sql } from 'kysely'
import type { AnyRegister, Column } from '#domain/values/register.ts'

/** A name of the code as SQL writes it: `startsOn` is `starts_on`. */
export const sqlName = (name: string): string => name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)

/** A column under the name that the code has for it: so it comes out of JSON as a record holds it. */
export const jsonName = (name: string) => sql.raw(`"${name}"`)

/** A cell so that it comes out of JSON as a record holds it: PostgreSQL would give a time of day seconds. */
export const jsonCell = (name: string, column: Column) =>
  column.type === 'time' ? sql`to_char(${sql.ref(name)}, 'HH24:MI')` : sql`${sql.ref(name)}`

/** The table of a register, for Kysely, which writes its name as SQL does. */
export const tableOf = (register: Pick<AnyRegister, 'name'>): string => `app.${register.name}`

/** The register's columns by name, in their order. */
export const columnsOf = (register: AnyRegister): readonly (readonly [string, Column])[] =>
  Object.entries(register.columns)

/** The greatest whole number that PostgreSQL's `integer` holds. */
const INTEGER_LIMIT = 2 ** 31 - 1

/** The type of a column as PostgreSQL's catalogue names it. */
export function sqlTypeOf(column: Column): string {
  switch (column.type) {
    case 'text':
    case 'choice':
    case 'reference':
      return 'text'
    case 'integer':
      return column.max > INTEGER_LIMIT ? 'bigint' : 'integer'
    case 'decimal':
      return 'numeric'
    case 'date':
      return 'date'
    case 'time':
      return 'time without time zone'
    case 'money':
      return 'bigint'
    case 'flag':
      return 'boolean'
  }
}
