import { z } from 'zod'

/** The most rows that one page holds. */
export const PAGE_LIMIT = 500

/** What the references on a page read like: register → code → label. */
export const labelsSchema = z.record(z.string(), z.record(z.string(), z.string()))

/** A page of a list with the number of all rows that its filters leave. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({
    items: z.array(item),
    total: z.int(),
    sums: z
      .record(z.string(), z.number())
      .describe('Over all rows, by column, where a sum means something; money in kopecks'),
    labels: labelsSchema,
  })

/**
 * The query of a list: `on` a date, free search `q`, `sort=name,-code`, a window, and a filter by each column:
 * values parted by commas, any of which may hold, `from..to` for a range, and nothing for an empty cell. A text is found
 * by any part of it, as a whole with `=` before it.
 */
export function listQuery(columns: readonly string[]) {
  const filters: Readonly<Record<string, z.ZodOptional<z.ZodString>>> = Object.fromEntries(
    columns.map(column => [column, z.string().max(2000).optional()]),
  )
  const sortable = [...columns, ...columns.map(column => `-${column}`)]
  return z.strictObject({
    on: z.iso.date().optional().describe('Only what is valid on this day'),
    q: z.string().max(200).optional().describe('Free search'),
    sort: z
      .string()
      .refine(sort => sort.split(',').every(part => sortable.includes(part)), {
        params: { code: 'server.unknown-sort', columns: columns.join(', ') },
      })
      .optional()
      .describe('Columns parted by commas; a hyphen before one turns its order around'),
    offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
    limit: z.coerce.number().int().min(1).max(PAGE_LIMIT).default(100),
    keys: z.string().max(16_000).optional().describe('Only the records with these keys, parted by commas'),
    lang: z.enum(['ru', 'en']).optional(),
    ...filters,
  })
}

/**
 * The query of a list as a spreadsheet. With `columns` it holds what a list on the screen does: these columns in this
 * order, references by what they read like; without them every column as it is stored, ready to be imported.
 */
export const exportQuery = (columns: readonly string[]) =>
  listQuery(columns).extend({
    columns: z
      .string()
      .refine(chosen => chosen.split(',').every(name => columns.includes(name)), {
        params: { code: 'server.unknown-column', columns: columns.join(', ') },
      })
      .optional()
      .describe('Only these columns, in this order, with references by what they read like'),
  })
