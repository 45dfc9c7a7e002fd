import { z } from 'zod'

/** What the codes stand for in an answer about days: workers, rooms, parts of curricula, employers, colleges. */
export const dayNamesSchema = z.object({
  teachers: z.record(z.string(), z.string()),
  rooms: z.record(z.string(), z.string()),
  parts: z.record(z.string(), z.record(z.string(), z.string())).describe('By group, then by index'),
  employers: z.record(z.string(), z.string()),
  colleges: z.record(z.string(), z.string()),
  collegeOf: z.record(z.string(), z.string()).describe('The college of each group'),
})
