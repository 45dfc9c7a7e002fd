import { z } from 'zod'
import { labelsSchema } from '../http/paging.ts'

const cell = z.union([z.string(), z.number(), z.boolean(), z.null()])

/** A record that another one leads to, at once or through further records. */
const onwardSchema = z.object({
  register: z.string(),
  key: z.string(),
  label: z.string(),
  column: z.string().describe('The column that leads to it, in the register of the record before it'),
  from: z.string().describe('The register of the record before it'),
  steps: z.int().min(1).describe('1 for what the record itself refers to'),
})

/** The records of one register that refer to a record by one column: how many, and the first of them. */
const referringSchema = z.object({
  register: z.string(),
  column: z.string(),
  total: z.int(),
  sums: z.record(z.string(), z.number()).describe('Over all of them, where a sum means something'),
  items: z.array(z.record(z.string(), cell)),
  labels: labelsSchema,
})

/** The chain of records that one record stands in, as far as the reader sees it. */
export const recordLinksSchema = z
  .object({ onward: z.array(onwardSchema), referring: z.array(referringSchema) })
  .meta({ id: 'RecordLinks' })
