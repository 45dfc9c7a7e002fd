import pg from 'pg'

const { builtins } = pg.types

/** A time of day as records hold it, `HH:MM`, of what PostgreSQL writes for it, `HH:MM:SS`. */
export const timeOfSql = (text: string): string => text.slice(0, 5)

/** What PostgreSQL sends becomes what records hold: dates and instants are text, whole and decimal numbers are numbers. */
const PARSERS: Readonly<Record<number, (text: string) => unknown>> = {
  [builtins.DATE]: text => text,
  [builtins.TIME]: timeOfSql,
  [builtins.TIMESTAMPTZ]: text => new Date(text).toISOString(),
  [builtins.INT8]: Number,
  [builtins.NUMERIC]: Number,
}

/** The parsers of every connection that the house makes. */
export const valueTypes: pg.CustomTypesConfig = {
  getTypeParser: ((id: number, format?: 'text' | 'binary') =>
    PARSERS[id] ?? pg.types.getTypeParser(id, format as 'text')) as pg.CustomTypesConfig['getTypeParser'],
}
