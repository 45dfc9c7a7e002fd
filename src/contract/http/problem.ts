import { z } from 'zod'

/** One thing that is wrong with what was sent, by the field that it concerns. */
export const issueSchema = z.object({
  path: z.string().describe('The field, with dots between its parts: record.name'),
  message: z.string().describe('A sentence that names the value and the remedy'),
})

const phrase = z.object({ ru: z.string(), en: z.string() })

const factSchema = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  phrase,
  z.array(z.union([z.string(), z.number(), phrase])),
])

/** What every failure answers with: RFC 9457 `application/problem+json`. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string().describe('Stable and dotted; the sentence may change, the code does not'),
    requestId: z.string().optional().describe('Names the request in the log of the server'),
    facts: z.record(z.string(), factSchema).optional().describe('The facts that the sentence names'),
    issues: z.array(issueSchema).optional().describe('All that is wrong with what was sent, at once'),
    current: z
      .object({ record: z.record(z.string(), z.unknown()), version: z.int() })
      .optional()
      .describe('The record as it stands now, when somebody else has changed it'),
    changedBy: z
      .object({ person: z.string().nullable(), at: z.string() })
      .optional()
      .describe('Who changed the record last, and when'),
  })
  .meta({ id: 'Problem' })

/** One thing that is wrong with what was sent. */
export type Issue = z.infer<typeof issueSchema>
/** What every failure answers with. */
export type Problem = z.infer<typeof problemSchema>

/** The media type of a failure. */
export const PROBLEM_JSON = 'application/problem+json'
