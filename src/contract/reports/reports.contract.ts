import { z } from 'zod'
import { PAGE_LIMIT } from '../http/paging.ts'
import { route } from '../http/route.ts'

const room = 'reports'
const textSchema = z.object({ ru: z.string(), en: z.string() })
const moment = {
  on: z.iso.date().optional().describe('The day; the working date otherwise'),
  cluster: z.string().max(100).optional().describe('The code of the cluster; the first one otherwise'),
  lang: z.enum(['ru', 'en']).optional(),
}
const figure = z
  .union([z.number(), z.string(), z.null()])
  .describe('Money is decimal roubles: "152874316.48"; null where there is nothing to count yet')

const factSchema = z
  .object({
    id: z.string().describe('S1 to S17'),
    key: z.string(),
    title: textSchema,
    value: figure,
    unit: z.string(),
    note: textSchema.nullable().describe('Why there is nothing yet, where that needs a word'),
    parts: z.array(z.object({ key: z.string(), title: textSchema, value: figure, unit: z.string() })),
    records: z.object({ count: z.int(), href: z.string() }),
  })
  .meta({ id: 'PassportFact' })

const targetSchema = z.object({
  measure: z.string(),
  value: figure,
  unit: z.string(),
  announcedOn: z.iso.date(),
  dueOn: z.iso.date().nullable(),
  endsOn: z.iso.date().nullable(),
  reason: z.string(),
  expected: z
    .object({ value: z.int(), leaving: z.int(), coming: z.int() })
    .nullable()
    .describe('For students: how many there will be by then, by the groups that are laid down'),
})

/** The seventeen statements of the article as figures over the records of a day. */
export const passport = route({
  method: 'GET',
  path: '/passport',
  room,
  audience: 'public',
  summary: 'The public passport of the cluster on a day',
  query: z.object(moment),
  answer: z.object({
    on: z.iso.date(),
    cluster: z.object({
      code: z.string(),
      name: textSchema,
      industry: z.string(),
      region: z.string(),
      startsOn: z.iso.date().describe('The first day of teaching'),
      demo: z.boolean(),
    }),
    facts: z.array(factSchema),
    targets: z.array(targetSchema).describe('What was promised, beside what is'),
  }),
})

/** The records behind one figure, without personal data. */
export const passportRecords = route({
  method: 'GET',
  path: '/passport/:fact/records',
  room,
  audience: 'public',
  summary: 'The records behind a figure of the passport',
  params: z.object({ fact: z.string().regex(/^S\d{1,2}$/) }),
  query: z.object({
    ...moment,
    offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
    limit: z.coerce.number().int().min(1).max(PAGE_LIMIT).default(PAGE_LIMIT),
  }),
  answer: z.object({
    items: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))),
    total: z.int(),
    columns: z.array(
      z.object({
        name: z.string(),
        title: textSchema,
        type: z.string(),
        words: z.record(z.string(), textSchema).optional().describe('What the codes in the cells mean'),
        english: z.string().optional().describe('The cell that holds the same in English'),
      }),
    ),
  }),
})

/** Towns, colleges, employers and zones by their coordinates. */
export const passportPicture = route({
  method: 'GET',
  path: '/passport/picture',
  room,
  audience: 'public',
  summary: 'The cluster on the map',
  query: z.object(moment),
  answer: z.object({
    sites: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        municipality: z.string(),
        latitude: z.number(),
        longitude: z.number(),
        organisation: z.string(),
        organisationName: z.string(),
        organisationNameEn: z.string().nullable(),
        kind: z.string(),
        role: z.string(),
        zones: z.array(z.object({ code: z.string(), name: z.string(), nameEn: z.string().nullable() })),
      }),
    ),
  }),
})

/** Money from its sources to its uses. */
export const passportMoney = route({
  method: 'GET',
  path: '/passport/money',
  room,
  audience: 'public',
  summary: 'Money from sources to uses, in decimal roubles',
  query: z.object(moment),
  answer: z.object({
    flows: z.array(
      z.object({
        source: z.string(),
        giver: z.string(),
        use: z.string(),
        form: z.string(),
        amount: z.string(),
      }),
    ),
  }),
})

/** The catalogue of programmes, found by the words that people use for occupations. */
export const catalogue = route({
  method: 'GET',
  path: '/catalogue',
  room,
  audience: 'public',
  summary: 'The catalogue of programmes',
  query: z.object({ ...moment, q: z.string().max(200).optional() }),
  answer: z.object({
    items: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        nameEn: z.string().nullable(),
        level: z.string(),
        qualification: z.string(),
        occupationGroup: z.object({ code: z.string(), name: z.string(), nameEn: z.string() }),
        deliveries: z.array(
          z.object({
            college: z.string(),
            intakeYear: z.int(),
            entryGrade: z.string(),
            termMonths: z.int(),
            endsOn: z.iso.date(),
          }),
        ),
      }),
    ),
    total: z.int(),
  }),
})

/** The routes of the public passport. */
export const reportsRoutes = [passport, passportRecords, passportPicture, passportMoney, catalogue] as const
