import { z } from 'zod'
import { labelsSchema } from '../http/paging.ts'
import { changeSchema } from '../http/register-contract.ts'

/** The most changes that one page of the journal holds. */
export const JOURNAL_LIMIT = 200

const day = z.iso.date().optional()

/** What of the journal is asked for. */
export const journalQuery = z.strictObject({
  register: z.string().max(60).optional().describe('Only changes of this register'),
  person: z.string().max(100).optional().describe('Only what this person changed, by code'),
  act: z.enum(['create', 'update', 'delete']).optional(),
  cause: z.enum(['ui', 'import', 'demo']).optional().describe('How the change was made'),
  since: day.describe('From this day on, by Moscow time'),
  until: day.describe('Up to this day, it among them'),
  before: z.coerce
    .number()
    .int()
    .min(1)
    .optional()
    .describe('Only changes older than the one with this number'),
  limit: z.coerce.number().int().min(1).max(JOURNAL_LIMIT).default(100),
  lang: z.enum(['ru', 'en']).optional(),
})

/** A page of the journal of changes, the newest first. */
export const journalSchema = z
  .object({
    items: z.array(
      changeSchema.extend({
        id: z.int(),
        register: z.string(),
        key: z.string(),
        label: z.string().describe('What the record was called when it was changed'),
        personCode: z.string().nullable(),
      }),
    ),
    more: z.boolean().describe('Whether older changes follow'),
    labels: labelsSchema,
  })
  .meta({ id: 'Journal' })
