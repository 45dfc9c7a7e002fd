import { z } from 'zod'

const fact = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.array(z.union([z.string(), z.number()])),
])

/** A rule's no: its code, and the facts that its sentence names. */
export const refusalSchema = z
  .object({ code: z.string(), facts: z.record(z.string(), fact) })
  .meta({ id: 'Refusal' })

/** A rule's no in the reader's words, for a button; `null` where nothing speaks against the act. */
export const saidRefusalSchema = z.object({ code: z.string(), sentence: z.string() }).nullable()
