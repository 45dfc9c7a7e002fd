import { z } from 'zod'

const phrase = z.object({ ru: z.string(), en: z.string() })

const fact = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  phrase,
  z.array(z.union([z.string(), z.number(), phrase])),
])

/** A rule's no: its code, and the facts that its sentence names. */
export const refusalSchema = z
  .object({ code: z.string(), facts: z.record(z.string(), fact) })
  .meta({ id: 'Refusal' })

/** A rule's no in the reader's words, for a button; `null` where nothing speaks against the act. */
export const saidRefusalSchema = z.object({ code: z.string(), sentence: z.string() }).nullable()
