import { z } from 'zod'

/** The term of a timetable, as an address names it. */
export const termOfYear = z.object({
  year: z.coerce.number().int().min(2000).max(2200).describe('2025 is 1.9.2025–31.8.2026'),
  term: z.coerce.number().int().min(1).max(2).describe('1 from September, 2 from January'),
})

/** One version of a term's timetable, as an address names it. */
export const versionOfTerm = termOfYear.extend({ version: z.coerce.number().int().min(1) })
